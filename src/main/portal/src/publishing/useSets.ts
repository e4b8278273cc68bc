import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type SetView = Schema<'SetView'>
export type Reviewed = Schema<'SetViewReviewed'>
const header = (key: string) => ({ 'Idempotency-Key': key })

function form(files: File[]) {
  const body = new FormData()
  files.forEach((file) => body.append('files', file, file.name))
  return body
}
const upload = (files: File[]) => ({ body: { files: [] }, bodySerializer: () => form(files) })

/** All sets, the newest first, and a new draft. */
export function useSets() {
  const sets = useLoad(() => answer(api.GET('/api/process-sets')))
  const draft = useAction((key: string, files: File[], note: string) =>
    answer(api.POST('/api/process-sets', { params: { query: { note }, header: header(key) }, ...upload(files) })),
  )
  return { sets, draft }
}

/** One set with its check and its changes, and what is done with it. */
export function useSet(id: string) {
  const path = { id }
  const review = useLoad(() => answer(api.GET('/api/process-sets/{id}', { params: { path } })))
  const replace = useAction((key: string, files: File[]) =>
    answer(api.POST('/api/process-sets/{id}/files', { params: { path, header: header(key) }, ...upload(files) })),
  )
  const remove = useAction((_key: string, name: string) =>
    answer(api.DELETE('/api/process-sets/{id}/files/{name}', { params: { path: { id, name } } })),
  )
  const note = useAction((_key: string, words: string) =>
    answer(api.PUT('/api/process-sets/{id}/note', { params: { path }, body: { note: words } })),
  )
  const discard = useAction(async () => {
    await answer(api.DELETE('/api/process-sets/{id}', { params: { path } }))
    return true
  })
  const publish = useAction((key: string, read: Reviewed, reason: string) =>
    answer(
      api.POST('/api/process-sets/{id}/publication', {
        params: { path, header: header(key) },
        body: { sha256: read.set.sha256, live: read.liveId ?? '', reason },
      }),
    ),
  )
  const again = useAction((key: string, note: string) =>
    answer(api.POST('/api/process-sets/{id}/copies', { params: { path, header: header(key) }, body: { note } })),
  )
  const file = (name: string) => fetchFile(`/api/process-sets/${id}/files/${encodeURIComponent(name)}`)
  const download = useAction(async (_key: string, name: string) => keepFile(await file(name), name))
  return { review, note, replace, remove, discard, publish, again, download, text: async (name: string) => (await file(name)).blob.text() }
}

/** A decision table of a set, in words. */
export function useTable(id: string, name: string) {
  return useLoad(() => answer(api.GET('/api/process-sets/{id}/tables/{name}', { params: { path: { id, name } } })))
}

/** Things of a list under the file they stand in, in the order they came. */
export function byFile<T extends { file: string }>(all: T[]): [string, T[]][] {
  const found = new Map<string, T[]>()
  all.forEach((one) => found.set(one.file, [...(found.get(one.file) ?? []), one]))
  return [...found]
}
