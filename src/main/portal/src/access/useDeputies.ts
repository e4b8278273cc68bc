import { answer, api } from '@/api/client'
import { nowInShanghai } from '@/ui/dates'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export interface NewDeputy {
  deputyId: string
  from: string
  until: string
}

/** Whether a stretch of days is to come, on, or over. */
export function stateOf(from: string, until?: string, today = nowInShanghai().slice(0, 10)) {
  if (from > today) return 'coming'
  return until !== undefined && until < today ? 'over' : 'on'
}

/** Whom I appointed to act for me, and whom I may. */
export function useDeputies() {
  const mine = useLoad(() => answer(api.GET('/api/me/deputies')))
  const colleagues = useLoad(() => answer(api.GET('/api/me/colleagues')))
  const appoint = useAction((key: string, body: NewDeputy) =>
    answer(api.POST('/api/me/deputies', { params: { header: { 'Idempotency-Key': key } }, body })),
  )
  const end = useAction(async (_key: string, id: string) => {
    await answer(api.DELETE('/api/me/deputies/{id}', { params: { path: { id } } }))
    return true
  })
  return { mine, colleagues, appoint, end }
}
