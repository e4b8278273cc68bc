import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'

export type WordForm = Schema<'ShowWordFormsView'>

/** As much as a request may hold. */
export const MOST = 60 * 1024 * 1024

export function checkWordForms(key: string, plan: string, unit: string, files: File[]) {
  const form = new FormData()
  files.forEach((file) => form.append('file', file, file.name))
  return answer(
    api.POST('/api/word-imports', {
      params: { query: { plan, unit }, header: { 'Idempotency-Key': key } },
      body: { file: [] },
      bodySerializer: () => form,
    }),
  )
}

export const readWordForm = (id: string, row: number) =>
  answer(api.GET('/api/word-imports/{id}/forms/{row}', { params: { path: { id, row } } }))

/** Only where the form says that it can be drawn. */
export const readWordPages = (id: string, row: number) =>
  answer(api.GET('/api/word-imports/{id}/forms/{row}/pages', { params: { path: { id, row } } }))

export const pageOf = (id: string, row: number, page: number) => `/api/word-imports/${id}/forms/${row}/pages/${page}`

export const photoOf = (id: string, row: number) => `/api/word-imports/${id}/forms/${row}/photo`

export const keepSource = async (id: string, row: number) =>
  keepFile(await fetchFile(`/api/word-imports/${id}/forms/${row}/source`), 'form.docx')
