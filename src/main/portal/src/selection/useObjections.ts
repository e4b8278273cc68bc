import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Objection = Schema<'ObjectionControllerShown'>
export type Outcome = NonNullable<Objection['outcome']>

/** The objections to a round that is published: read, recorded, answered. */
export function useObjections(id: string) {
  const header = (key: string) => ({ 'Idempotency-Key': key })
  const load = useLoad(() => answer(api.GET('/api/selections/{id}/objections', { params: { path: { id } } })))
  const record = useAction(async (key: string, body: Schema<'ObjectionControllerRaised'>) => {
    await answer(api.POST('/api/selections/{id}/objections', { params: { path: { id }, header: header(key) }, body }))
    await load.reload()
    return true
  })
  const settle = useAction(async (key: string, objection: string, outcome: Outcome, text: string) => {
    await answer(
      api.POST('/api/selections/{id}/objections/{objection}/answer', {
        params: { path: { id, objection }, header: header(key) },
        body: { outcome, text },
      }),
    )
    await load.reload()
    return true
  })
  return { load, record, settle }
}
