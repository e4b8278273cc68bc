import { computed, ref, shallowRef, watch } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

export type DoneRow = Schema<'DoneRow'>

/** What one did oneself, the last first, page after page; narrowed by step, by what one decided, by days and by how the name begins. */
export function useDone() {
  const step = ref('')
  const decision = ref('')
  const q = ref('')
  const since = ref('')
  const until = ref('')
  const steps = shallowRef<[string, string][]>([])
  const further = shallowRef<DoneRow[]>([])
  const next = ref<string>()
  const busy = ref(false)
  const narrowed = computed(() => [step, decision, q, since, until].some((one) => one.value.trim()))
  let asked = 0

  const query = () => ({
    step: step.value || undefined,
    decision: decision.value || undefined,
    q: q.value.trim() || undefined,
    since: since.value || undefined,
    until: until.value || undefined,
  })
  const page = (cursor?: string) => answer(api.GET('/api/tasks/done', { params: { query: { ...query(), cursor } } }))

  const load = useLoad(async () => {
    asked++
    const found = await page()
    further.value = []
    next.value = found.next
    remember(found.items)
    return found.items
  })
  const rows = computed(() => [...(load.data.value ?? []), ...further.value])

  async function more() {
    const mine = asked
    busy.value = true
    try {
      const found = await page(next.value ?? undefined)
      if (mine !== asked) return
      further.value = [...further.value, ...found.items]
      next.value = found.next
      remember(found.items)
    } catch {
      await load.reload()
    } finally {
      busy.value = false
    }
  }

  /** The steps that can be chosen are those that were seen. */
  function remember(items: DoneRow[]) {
    const all = new Map([...steps.value, ...items.map(({ task }): [string, string] => [task.step, task.stepName])])
    steps.value = [...all]
  }

  watch([step, decision, since, until], load.reload)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(q, () => {
    clearTimeout(timer)
    timer = setTimeout(load.reload, 300)
  })
  return { load, rows, next, more, busy, step, decision, q, since, until, steps, narrowed }
}
