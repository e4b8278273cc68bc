import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { readPlans } from '@/plan/usePlan'

export type Report = Schema<'ImportReportReport'>
export type Row = Schema<'ImportReportRow'>
export type RowState = Row['state']
export type Unfinished = Schema<'UnfinishedDraftsUnfinished'>

const path = (id: string) => ({ path: { id } })
const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } })

/** The plans for which a roster can be taken in. */
export const readOpenPlans = async () => (await readPlans()).filter((plan) => plan.status === 'PUBLISHED')

export const readImports = (plan: string, unit: string) =>
  answer(api.GET('/api/imports', { params: { query: { plan, unit } } }))

export function checkRoster(key: string, plan: string, unit: string, roster: File, photos?: File, sheet?: string): Promise<Report> {
  const form = new FormData()
  form.append('file', roster, roster.name)
  if (photos) form.append('photos', photos, photos.name)
  return answer(
    api.POST('/api/imports', {
      params: { query: { plan, unit, sheet: sheet || undefined }, ...keyed(key) },
      body: { file: '' },
      bodySerializer: () => form,
    }),
  )
}

export const readReport = (id: string) => answer(api.GET('/api/imports/{id}', { params: path(id) }))

/** What to look at: the rows of a state, those repaired by themselves, or all. */
export type View = RowState | 'ALL' | 'REPAIRED'

export function readRows(id: string, view: View, cursor?: string) {
  const state = view === 'ALL' || view === 'REPAIRED' ? undefined : view
  const query = { state, repaired: view === 'REPAIRED', cursor: cursor ? Number(cursor) : undefined, size: 50 }
  return answer(api.GET('/api/imports/{id}/rows', { params: { ...path(id), query } }))
}

const cell = (id: string, row: number, field: string) => ({ path: { id, row, field } })

export const correctCell = (id: string, row: number, field: string, value: string) =>
  answer(api.PUT('/api/imports/{id}/rows/{row}/cells/{field}', { params: cell(id, row, field), body: { value } }))

export const undoRepair = (id: string, row: number, field: string, undone: boolean) =>
  answer(api.PUT('/api/imports/{id}/rows/{row}/repairs/{field}', { params: cell(id, row, field), body: { undone } }))

export const excludeRow = (id: string, row: number, excluded: boolean) =>
  answer(api.PUT('/api/imports/{id}/rows/{row}/exclusion', { params: { path: { id, row } }, body: { excluded } }))

export const confirmImport = (key: string, id: string, submit: boolean) =>
  answer(api.POST('/api/imports/{id}/confirmation', { params: { ...path(id), ...keyed(key) }, body: { submit } }))

/** Takes it back with everybody it wrote, while all of them are drafts. */
export const undoImport = (id: string) => answer(api.DELETE('/api/imports/{id}', { params: path(id) }))

export const readUnfinished = (id: string, cursor?: string) =>
  answer(
    api.GET('/api/imports/{id}/unfinished', {
      params: { ...path(id), query: { cursor: cursor ? Number(cursor) : undefined, size: 50 } },
    }),
  )

export const keepTemplate = async (plan: string, extended: boolean) =>
  keepFile(await fetchFile(`/api/plans/${plan}/roster-template?extended=${extended}`), 'roster.xlsx')

export const keepAnnotated = async (id: string) => keepFile(await fetchFile(`/api/imports/${id}/annotated`), 'roster.xlsx')
