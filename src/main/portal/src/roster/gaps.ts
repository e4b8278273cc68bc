import { answer, api, type Schema } from '@/api/client'
import { DOSSIER_FIELDS, type DossierField } from '@/forms/dossierFields'

export type Gap = Schema<'GapsGap'>
export interface Place {
  plan: string
  unit: string
  import?: string
}

/** Required or not, they are asked of everybody and stand in no annex 2. */
const ALWAYS: DossierField[] = ['specialty', 'deeds', 'honours']
const UNSENT = 'huozhong.gaps.'

export const readGaps = (place: Place, cursor?: string) =>
  answer(api.GET('/api/gaps', { params: { query: { ...place, cursor } } }))

export const fillGap = (id: string, field: string, was: string, value: string) =>
  answer(api.PUT('/api/gaps/{id}/cells/{field}', { params: { path: { id, field } }, body: { was, value } }))

/** What stands in one field now. */
export async function readField(id: string, field: DossierField) {
  const { dossier } = await answer(api.GET('/api/nominations/{id}', { params: { path: { id } } }))
  return dossier[field] ?? ''
}

export function takePhotos(key: string, { plan, unit }: Place, zip: File): Promise<Schema<'GapPhotosTaken'>> {
  const form = new FormData()
  form.append('file', zip, zip.name)
  return answer(
    api.POST('/api/gaps/photos', {
      params: { query: { plan, unit }, header: { 'Idempotency-Key': key } },
      body: { file: '' },
      bodySerializer: () => form,
    }),
  )
}

export interface Cell {
  row: Row
  field: DossierField
  kept: string
  typed: string
  /** A mobile that is there is masked here, and changed in the form. */
  fixed: boolean
  /** What was sent and got no answer; it comes again as it was. */
  sent?: string
  state: '' | 'waiting' | 'saving' | 'saved' | 'offline' | 'refused' | 'conflict'
  message: string
  /** What somebody else wrote there. */
  theirs?: string
}
export interface Row {
  id: string
  number: string
  name: string
  missing: string[]
  cells: Record<DossierField, Cell>
}

/** The columns: what is always asked, and whatever else any of them lacks; the photo comes in other ways. */
export function columnsOf(gaps: Gap[]): DossierField[] {
  const lacking = new Set(gaps.flatMap((gap) => gap.missing.map((field) => field.toLowerCase() as DossierField)))
  lacking.delete('photo')
  return [...[...lacking].filter((field) => !ALWAYS.includes(field)), ...ALWAYS]
}

/** A draft's row; what was typed on this tab and never taken is there again. */
export function rowOf(gap: Gap): Row {
  const row: Row = {
    id: gap.nominationId,
    number: gap.number,
    name: gap.dossier.name ?? '',
    missing: gap.missing.map((field) => field.toLowerCase()),
    cells: {} as Record<DossierField, Cell>,
  }
  for (const field of DOSSIER_FIELDS) {
    const kept = gap.dossier[field] ?? ''
    const typed = sessionStorage.getItem(UNSENT + gap.nominationId + field) ?? kept
    const fixed = field === 'mobile' && kept !== ''
    row.cells[field] = { row, field, kept, typed, fixed, state: typed === kept ? '' : 'waiting', message: '' }
  }
  return row
}

export function remember({ row, field, typed, kept }: Cell) {
  const name = UNSENT + row.id + field
  if (typed.trim() === kept) sessionStorage.removeItem(name)
  else sessionStorage.setItem(name, typed)
}
