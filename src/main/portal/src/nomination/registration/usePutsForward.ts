import { readonly, shallowRef } from 'vue'
import { api } from '@/api/client'
import { useSession } from '@/access/useSession'

const puts = shallowRef(true)

/**
 * Whether a clerk's units can put anybody forward: not where plans are open and nobody recommends for any of them, as at
 * the province. Without an open plan, and without an answer, the places are there and say what is missing.
 */
export async function readPutsForward() {
  if (!useSession().duties.some((duty) => duty.post === 'CLERK')) return
  const { data } = await api.GET('/api/nomination-places').catch(() => ({ data: undefined }))
  puts.value = !data?.length || data.some((place) => place.open)
}

export const putsForward = readonly(puts)
