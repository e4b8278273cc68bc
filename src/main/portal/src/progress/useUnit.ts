import { ref, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Waiting = Schema<'WaitingThingsWaiting'>
export type Group = Schema<'UnitDetailGroup'>

/** One unit of a plan: its line and its people by state. */
export function useUnit(id: string, unit: string) {
  return useLoad(() => answer(api.GET('/api/plans/{id}/progress/{unit}', { params: { path: { id, unit } } })))
}

/** What waits for whom, the oldest first, page by page. */
export function useWaiting(id: string, unit: string) {
  const more = ref(false)
  const problem = shallowRef<Problem>()
  const read = (cursor?: string) =>
    answer(
      api.GET('/api/plans/{id}/progress/{unit}/waiting', {
        params: { path: { id, unit }, query: { cursor, size: 20 } },
      }),
    )
  const load = useLoad(() => read())

  async function next() {
    const before = load.data.value
    if (!before?.next || more.value) return
    more.value = true
    problem.value = undefined
    try {
      const page = await read(before.next)
      load.data.value = { items: [...before.items, ...page.items], next: page.next }
    } catch (failed) {
      problem.value = failed as Problem
    } finally {
      more.value = false
    }
  }

  return { load, next, more, problem }
}

/** What lies with the same unit and post and wasn't urged today, where that is more than one thing. */
export function togetherOf(waiting: Waiting[], today: string): Waiting[][] {
  const groups = new Map<string, Waiting[]>()
  for (const one of waiting.filter((each) => each.urgedOn !== today)) {
    const whose = one.holder + ' ' + one.post
    groups.set(whose, [...(groups.get(whose) ?? []), one])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** 催办 of one task, once a day. */
export function useUrgeTask() {
  return useAction((key: string, id: string) =>
    answer(api.POST('/api/tasks/{id}/urge', { params: { path: { id }, header: { 'Idempotency-Key': key } } })),
  )
}
