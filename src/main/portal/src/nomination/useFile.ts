import { answer, api } from '@/api/client'

const of = (id: string) => ({ params: { path: { id } } })

export type NomineeFile = Awaited<ReturnType<typeof readFile>>

/** A nominee's form with the opinions on it and what was done with it. */
export async function readFile(id: string) {
  const [sheet, record] = await Promise.all([
    answer(api.GET('/api/nominations/{id}', of(id))),
    answer(api.GET('/api/nominations/{id}/record', of(id))),
  ])
  return { sheet, record }
}
