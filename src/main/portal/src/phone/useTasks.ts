import { computed, ref, shallowRef, watch } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { nowInShanghai } from '@/ui/dates'
import { useLoad } from '@/ui/useLoad'
import { following } from '@/workflow/rows'

export type Row = Schema<'TaskRow'>

// The list as it was left, so that the next one opens by itself and 返回 finds the place again.
const step = ref('')
const category = ref('')
const rows = shallowRef<Row[]>([])
const next = ref<string>()
/** Which categories were among a step's tasks so far: a filter offers no other. */
const seen = ref(new Set<string>())
watch(rows, (now) => now.forEach((row) => row.task.category && seen.value.add(row.task.category)))
watch(step, () => seen.value.clear())

const page = (cursor?: string) =>
  answer(api.GET('/api/tasks', { params: { query: { step: step.value, category: category.value || undefined, cursor, size: 50 } } }))

/** One's open tasks at one step, page after page. */
export function useTasks() {
  const steps = shallowRef<Schema<'TaskSummaryStep'>[]>([])
  const busy = ref(false)
  let asked = 0
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
  return { load, rows, next, more, busy, step, category, seen, steps, current }
}

async function loadMore() {
  const found = await page(next.value)
  rows.value = [...rows.value, ...found.items]
  next.value = found.next
}

/** Where one goes from a task: to the next that can be dealt with, past the last of those loaded more are; else to the check. */
export function useNext(marked: () => ReadonlyMap<string, unknown>) {
  return async (taskId: string) => {
    const found = () => following(rows.value, taskId, marked(), nowInShanghai().slice(0, 10))
    while (!found() && next.value) await loadMore()
    const to = found()
    if (to && to !== taskId) return '/m/tasks/' + to
    return marked().size ? '/m/check' : '/m/tasks'
  }
}

/** What the list says against agreeing to somebody in passing. */
export const cautionOf = (taskId: string) => rows.value.find((row) => row.task.taskId === taskId)?.caution

export function gone(taskId: string) {
  rows.value = rows.value.filter((row) => row.task.taskId !== taskId)
}
