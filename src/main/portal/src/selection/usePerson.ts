import { answer, api } from '@/api/client'
import { Problem } from '@/api/problem'
import { useLoad } from '@/ui/useLoad'

/** Somebody's dossier with what was said of it; nothing where it isn't for this user to see. */
export async function readPerson(id: string) {
  const path = { path: { id } }
  try {
    const [sheet, record] = await Promise.all([
      answer(api.GET('/api/nominations/{id}', { params: path })),
      answer(api.GET('/api/nominations/{id}/record', { params: path })),
    ])
    return { sheet, opinions: record.opinions.filter((one) => !one.voided) }
  } catch (failed) {
    if (failed instanceof Problem && failed.isForbidden) return null
    throw failed
  }
}

/** Of one person; not even asked for where the dossiers aren't open to who looks. */
export const usePerson = (id: string, isOpen: boolean) => useLoad(async () => (isOpen ? readPerson(id) : null))
export const usePeople = (ids: string[], isOpen: boolean) =>
  useLoad(async () => (isOpen ? Promise.all(ids.map(readPerson)) : ids.map(() => null)))
