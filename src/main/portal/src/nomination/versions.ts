import { DOSSIER_FIELDS, type DossierField } from '@/forms/dossierFields'
import type { Dossier } from './useNominee'

export interface Line {
  field: DossierField
  before: string
  after: string
  differs: boolean
}

/** Two versions of a dossier field by field; a photo is the same or another one. */
export function compared(before: Dossier, after: Dossier): Line[] {
  return DOSSIER_FIELDS.map((field) => {
    const [one, other] = [before[field] ?? '', after[field] ?? '']
    return { field, before: one, after: other, differs: one !== other }
  })
}
