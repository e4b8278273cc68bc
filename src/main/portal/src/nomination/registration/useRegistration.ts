import { answer, api, type Schema } from '@/api/client'
import { findUnits } from '@/forms/findUnits'
import { showMobile } from '@/nomination/useNominee'
import { dossierOf, type Dossier } from './dossiers'

export type Put = Schema<'KeptDraft'>
export type Sheet = Schema<'NomineeFileSheet'>
export interface Place {
  planId: string
  unitId: string
}

const path = (id: string) => ({ path: { id } })

export const readForm = () => answer(api.GET('/api/nominations/form'))

/** A sheet with its mobile in full, since who edits it must see it; the server records that it was shown. */
export async function readSheet(id: string): Promise<{ sheet: Sheet; dossier: Dossier }> {
  const sheet = await answer(api.GET('/api/nominations/{id}', { params: path(id) }))
  const mobile = sheet.dossier.mobile ? await showMobile(id) : undefined
  return { sheet, dossier: dossierOf({ ...sheet.dossier, mobile }) }
}

/** The unit that was named by hand to give its opinion; nothing where the employer's text names it by itself. */
export async function namedUnit({ askedUnitId, dossier }: Sheet): Promise<string> {
  if (!askedUnitId) return ''
  const [unit] = await findUnits(askedUnitId, 1)
  return unit && dossier.employer?.startsWith(unit.name) ? '' : askedUnitId
}

export function createDraft(key: string, place: Place, dossier: Dossier, asked: string): Promise<Put> {
  return answer(
    api.POST('/api/nominations', {
      params: { header: { 'Idempotency-Key': key } },
      body: { ...place, dossier, askedUnitId: asked || undefined },
    }),
  )
}

/** Changes a draft that is still the version that was read; the answer says which it is now. */
export function editDraft(id: string, version: number, dossier: Dossier, asked: string): Promise<Put> {
  return answer(
    api.PUT('/api/nominations/{id}', { params: path(id), body: { version, dossier, askedUnitId: asked || undefined } }),
  )
}

/** Submits a draft that is still the version that was read. */
export const submitDraft = (key: string, id: string, version: number) =>
  answer(
    api.POST('/api/nominations/{id}/submission', {
      params: { ...path(id), header: { 'Idempotency-Key': key } },
      body: { version },
    }),
  )

/** Gone for good, with its photo. */
export const deleteDraft = (id: string, version: number) =>
  answer(api.DELETE('/api/nominations/{id}', { params: { ...path(id), query: { version } } }))

/** A correction's task with who returned it and why, out of the record. */
export async function readTask(taskId: string) {
  return answer(api.GET('/api/tasks/{id}', { params: path(taskId) }))
}

/** The returns that hold: why, by whom, and which fields they concern. */
export async function readReturns(id: string) {
  const { opinions } = await answer(api.GET('/api/nominations/{id}/record', { params: path(id) }))
  return opinions.filter((opinion) => opinion.decision === 'RETURN' && !opinion.voided)
}

export const submitTask = (key: string, id: string, body: Record<string, unknown>) =>
  answer(
    api.POST('/api/tasks/{id}/submission', { params: { ...path(id), header: { 'Idempotency-Key': key } }, body }),
  )

/** The next of an import who is still to be finished, after the one at hand. */
export async function nextUnfinished(importId: string, after?: string) {
  let cursor: number | undefined = 0
  let first: string | undefined
  let passed = false
  while (cursor !== undefined) {
    const page: Schema<'ImportControllerUnfinished'> = await answer(
      api.GET('/api/imports/{id}/unfinished', { params: { ...path(importId), query: { cursor, size: 200 } } }),
    )
    for (const one of page.items) {
      if (passed && one.nominationId !== after) return one.nominationId
      if (one.nominationId === after) passed = true
      else first ??= one.nominationId
    }
    cursor = page.next ? Number(page.next) : undefined
  }
  return first
}
