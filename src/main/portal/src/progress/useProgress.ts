import { answer, api } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

/** Where everybody in the caller's scope is. */
export function useStepCounts(id: string) {
  return useLoad(() => answer(api.GET('/api/plans/{id}/steps', { params: { path: { id } } })))
}

/** The live diagram as XML. */
export function useDiagram(process: string) {
  return useLoad(() =>
    answer(api.GET('/api/diagrams/{process}', { params: { path: { process } }, parseAs: 'text' })) as Promise<string>,
  )
}
