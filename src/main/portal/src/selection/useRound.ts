import { answer, api, fetchFile, keepFile } from '@/api/client'
import { useAction } from '@/ui/useAction'

/** What can be done with a round as a whole, and after its confirmation. */
export function useRound(id: string) {
  const header = (key: string) => ({ 'Idempotency-Key': key })
  const cancel = useAction(async (key: string, reason: string) => {
    await answer(api.POST('/api/selections/{id}/cancellation', { params: { path: { id }, header: header(key) }, body: { reason } }))
    return true
  })
  const moveUp = useAction(async (key: string, nomination: string) => {
    await answer(api.POST('/api/selections/{id}/replacements/{nomination}', { params: { path: { id, nomination }, header: header(key) } }))
    return true
  })
  const provinceSays = useAction(async (key: string, nomination: string, taken: boolean, reason: string) => {
    await answer(
      api.POST('/api/selections/{id}/answers/{nomination}', { params: { path: { id, nomination }, header: header(key) }, body: { taken, reason } }),
    )
    return true
  })
  const paper = useAction(async () => keepFile(await fetchFile(`/api/selections/${id}/paper`, { method: 'POST' }), 'list.docx'))
  return { cancel, moveUp, provinceSays, paper }
}
