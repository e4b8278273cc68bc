import { computed, ref, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

export type Row = Schema<'TaskRow'>

// The list as it was left, so that the next one opens by itself and 返回 finds the place again.
const step = ref('')
const category = ref('')
const rows = shallowRef<Row[]>([])
const next = ref<string>()

/** The open one after this one in the list, or else the first before it; not what waits for a correction. */
export function following(all: Row[], taskId: string): string | undefined {
  const at = all.findIndex((row) => row.task.taskId === taskId)
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))]
  return others.find((row) => !row.task.isWaiting && row.task.taskId !== taskId)?.task.taskId
}

/** One's open tasks at one step, page after page. */
export function useTasks() {
  const steps = shallowRef<Schema<'TaskSummaryStep'>[]>([])
  const busy = ref(false)
  let asked = 0
  const page = (cursor?: string) =>
    answer(api.GET('/api/tasks', { params: { query: { step: step.value, category: category.value || undefined, cursor, size: 50 } } }))

  const load = useLoad(async () => {
    asked++
    steps.value = await answer(api.GET('/api/tasks/steps'))
    if (!steps.value.some((one) => one.step === step.value)) step.value = steps.value[0]?.step ?? ''
    const found = steps.value.length ? await page() : { items: [], next: undefined }
    rows.value = found.items
    next.value = found.next
    return found.items
  })
  async function more() {
    const mine = asked
    busy.value = true
    try {
      const found = await page(next.value)
      if (mine !== asked) return
      rows.value = [...rows.value, ...found.items]
      next.value = found.next
    } catch {
      await load.reload()
    } finally {
      busy.value = false
    }
  }
  const current = computed(() => steps.value.find((one) => one.step === step.value))
  return { load, rows, next, more, busy, step, category, steps, current }
}

/** What is left in the list once this one is dealt with. */
export function useNext() {
  return (taskId: string) => {
    const next = following(rows.value, taskId)
    return next ? '/m/tasks/' + next : '/m/tasks'
  }
}

/** What the list says against agreeing to somebody in passing. */
export const cautionOf = (taskId: string) => rows.value.find((row) => row.task.taskId === taskId)?.caution

export function gone(taskId: string) {
  rows.value = rows.value.filter((row) => row.task.taskId !== taskId)
}
