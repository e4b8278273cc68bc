import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { problemOf } from '@/api/problem'
import { send } from '@/api/transport'
import { useAction } from '@/ui/useAction'

export type Check = Schema<'CheckParcelCheck'>
export type Compared = Schema<'CheckParcelCompared'>
export type Reading = Schema<'ReadParcelReading'>

/** Whose list: one that went up, or what would go up now. */
export type ListOf = { submission: string } | { plan: string; unit: string }

export const readCheck = (list: ListOf) =>
  'submission' in list
    ? answer(api.GET('/api/submissions/{id}/differences', { params: { path: { id: list.submission } } }))
    : answer(api.GET('/api/list-differences', { params: { query: list } }))

const explained = (list: ListOf, key: string, text: string) =>
  'submission' in list
    ? answer(api.PUT('/api/submissions/{id}/differences/{key}', { params: { path: { id: list.submission, key } }, body: { text } }))
    : answer(api.PUT('/api/list-differences/{key}', { params: { path: { key }, query: list }, body: { text } }))

/** The same words for each of these. */
export function useExplain(list: ListOf) {
  return useAction(async (_key: string, keys: string[], text: string) => {
    for (const key of keys) await explained(list, key, text)
    return true
  })
}

export const readMailing = (id: string) => answer(api.GET('/api/submissions/{id}/parcel/mailing', { params: { path: { id } } }))
export const readKept = (id: string) => answer(api.GET('/api/submissions/{id}/kept-parcels', { params: { path: { id } } }))

export function useTake(id: string) {
  return useAction(async () => {
    keepFile(await fetchFile(`/api/submissions/${id}/parcel`, { method: 'POST' }))
    return true
  })
}

export function useMail(id: string) {
  const letter = useAction(async (_key: string, to: string[]) => {
    const asked = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ to }) }
    keepFile(await fetchFile(`/api/submissions/${id}/parcel/letter`, asked))
    return true
  })
  const mail = useAction(async (_key: string, to: string[]) => {
    await answer(api.POST('/api/submissions/{id}/parcel/mails', { params: { path: { id } }, body: { to } }))
    return true
  })
  return { letter, mail }
}

function body(file: File) {
  const form = new FormData()
  form.append('file', file, file.name)
  return form
}

/** A parcel that came another way: compared, which writes nothing, and then kept. */
export function useReadParcel(id: string) {
  const read = useAction(async (_key: string, file: File): Promise<Reading> => {
    const asked = new Request(new URL(`/api/submissions/${id}/parcel-readings`, location.origin), { method: 'POST', body: body(file) })
    const response = await send(asked)
    const said = await response.json().catch(() => undefined)
    if (!response.ok) throw problemOf(response.status, said)
    return said
  })
  const keep = useAction(async (key: string, file: File, sha256: string) => {
    await answer(
      api.POST('/api/submissions/{id}/kept-parcels', {
        params: { path: { id }, query: { sha256 }, header: { 'Idempotency-Key': key } },
        body: { file: '' },
        bodySerializer: () => body(file),
      }),
    )
    return true
  })
  const take = useAction(async (_key: string, kept: string) => {
    keepFile(await fetchFile(`/api/submissions/${id}/kept-parcels/${kept}/file`, { method: 'POST' }))
    return true
  })
  return { read, keep, take }
}
