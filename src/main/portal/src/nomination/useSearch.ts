import { answer, api } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

/** People by any part of the name, the tail of the number or a whole mobile, across the plans that one may see. */
export function useSearch(q: () => string) {
  return useLoad(async () =>
    q() ? answer(api.POST('/api/nominee-search', { body: { q: q() } })) : { people: [], more: false },
  )
}
