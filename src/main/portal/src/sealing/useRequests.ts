import { ref, shallowRef } from 'vue'
import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type SealRequest = Schema<'SealRequestBookLine'>

export const readRequest = (id: string) => answer(api.GET('/api/seal-requests/{id}', { params: { path: { id } } }))

/** Only of what is under way, or sealed, is there a document to look at. */
export const hasDocument = (request: SealRequest) => request.state !== 'REFUSED' && request.state !== 'CANCELLED'

export const useDocument = () => useAction(async (_key: string, id: string) => keepFile(await fetchFile(`/api/seal-requests/${id}/document`)))

/** Those of one's own units, page by page. */
export function useRequests() {
  const next = ref<string>()
  const more = shallowRef<SealRequest[]>([])
  const read = async (cursor = '') => {
    const page = await answer(api.GET('/api/seal-requests', { params: { query: { cursor } } }))
    next.value = page.next
    return page.items
  }
  const requests = useLoad(async () => {
    const first = await read()
    more.value = []
    return first
  })
  const goOn = useAction(async () => {
    more.value = [...more.value, ...(await read(next.value))]
  })
  return { requests, more, next, goOn }
}
