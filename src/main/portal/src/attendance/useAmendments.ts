import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'

export type Amendment = Schema<'AmendmentBookLine'>

export const readAmendment = (id: string) => answer(api.GET('/api/amendments/{id}', { params: { path: { id } } }))

/** 申请更正 of what counts already; answers the case's id. */
export const useAskAmendment = (id: string) =>
  useAction((key: string, person: string, body: Schema<'GatheringControllerWanted'>) =>
    answer(api.POST('/api/gatherings/{id}/people/{person}/amendment', { params: { path: { id, person }, header: { 'Idempotency-Key': key } }, body })),
  )
