import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useSession } from '@/access/useSession'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Version = Schema<'RunningCasesVersion'>
export type Way = { process: string; from: string; to: string }

/** How many cases are where, and the moves of late. */
export function useRunning() {
  const versions = useLoad(() => answer(api.GET('/api/process-versions')))
  const moves = useLoad(() => answer(api.GET('/api/case-moves')))
  const processes = computed(() => {
    const found = new Map<string, Version[]>()
    versions.data.value?.forEach((one) => found.set(one.process, [...(found.get(one.process) ?? []), one]))
    return [...found.values()]
  })
  return { versions, moves, processes }
}

/** Cases of a version at one place, page by page. */
export function useCases(way: Way) {
  const items = shallowRef<Schema<'CaseNamesNamed'>[]>([])
  const next = ref<string>()
  const read = useAction(async (_key: string, at: string, more: boolean) => {
    const query = { process: way.process, at, cursor: more ? (next.value ?? '') : '' }
    const page = await answer(api.GET('/api/process-versions/{deployment}/cases', { params: { path: { deployment: way.from }, query } }))
    items.value = more ? [...items.value, ...page.items] : page.items
    next.value = page.next
  })
  return { items, next, read }
}

/** What maps to what between two versions, and the order to move. */
export function useMove(way: Way) {
  const proposal = useLoad(() => answer(api.GET('/api/case-moves/proposal', { params: { query: way } })))
  const versions = useLoad(() => answer(api.GET('/api/process-versions')))
  const order = useAction((key: string, body: Omit<Schema<'CaseMoveControllerOrder'>, 'process' | 'from' | 'to'>) =>
    answer(api.POST('/api/case-moves', { params: { header: { 'Idempotency-Key': key } }, body: { ...way, ...body } })),
  )
  return { proposal, versions, order }
}

/** A move with a result per case, read again until it has ended. */
export function useMoveResult(id: string) {
  const move = useLoad(() => answer(api.GET('/api/case-moves/{id}', { params: { path: { id } } })))
  const versions = useLoad(() => answer(api.GET('/api/process-versions')))
  const timer = setInterval(() => !move.data.value?.endedAt && !move.loading.value && !document.hidden && void move.reload(), 2000)
  onBeforeUnmount(() => clearInterval(timer))
  const counts = computed(() => {
    const { pending = 0, moved = 0, left = 0 } = move.data.value?.counts ?? {}
    return { all: pending + moved + left, pending, moved, left }
  })
  const session = useSession()
  const mine = computed(() => move.data.value?.orderedBy === session.me?.userId)
  const decide = useAction(async (key: string, decision: 'confirmation' | 'cancellation') => {
    await answer(api.POST(`/api/case-moves/{id}/${decision}`, { params: { path: { id }, header: { 'Idempotency-Key': key } } }))
    await move.reload()
  })
  return { move, versions, counts, decide, mine }
}
