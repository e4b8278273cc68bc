import { answer, api, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'
import { useLoad } from '@/ui/useLoad'

export type Proof = Schema<'Proof'>

/** What is told of the form with this code; nothing at all of one that isn't ours. */
export function useProof(code: string) {
  return useLoad<{ proof?: Proof }>(async () => {
    try {
      return { proof: await answer(api.GET('/api/form-proofs/{code}', { params: { path: { code } } })) }
    } catch (failed) {
      if (failed instanceof Problem && failed.status === 404) return {}
      throw failed
    }
  })
}
