import { answer, api } from '@/api/client'

/** Units by a part of their name, or by their code or id; none for no words. */
export async function findUnits(words: string, limit: number) {
  const q = words.trim()
  return q ? answer(api.GET('/api/units', { params: { query: { q, limit } } })) : []
}
