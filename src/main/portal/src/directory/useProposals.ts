import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Proposal = Schema<'ProposalView'>

/** What waits for a second administrator, and his decision. */
export function useProposals() {
  const proposals = useLoad(() => answer(api.GET('/api/proposals')))
  const params = (key: string, id: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })
  const confirm = useAction(async (key: string, id: string) => {
    await answer(api.POST('/api/proposals/{id}/confirmation', params(key, id)))
    return true
  })
  const refuse = useAction(async (key: string, id: string) => {
    await answer(api.POST('/api/proposals/{id}/refusal', params(key, id)))
    return true
  })
  return { proposals, confirm, refuse }
}
