import type { Schema } from '@/api/client'
import { DOSSIER_FIELDS, type DossierField } from '@/forms/dossierFields'

export type Dossier = Schema<'Dossier'>
type Typed = Record<string, unknown>

/** What a form holds as the server takes it: the fields of annex 1, without those that are empty. */
export function dossierOf(typed: Typed): Dossier {
  const filled = DOSSIER_FIELDS.map((field) => [field, String(typed[field] ?? '').trim()]).filter(([, text]) => text)
  return Object.fromEntries(filled)
}

/** The fields in which two differ. */
export function differing(one: Dossier, other: Dossier): DossierField[] {
  return DOSSIER_FIELDS.filter((field) => (one[field] ?? '') !== (other[field] ?? ''))
}

/** What can be kept now: where a field's text is refused, the one that was kept before stays. */
export function keepable(typed: Dossier, kept: Dossier, refused: Iterable<string>): Dossier {
  const out = new Set(refused)
  return dossierOf(Object.fromEntries(DOSSIER_FIELDS.map((field) => [field, (out.has(field) ? kept : typed)[field]])))
}

/** Over a newer draft: what I alone changed stays mine, all else is the newer one's; what both changed is named. */
export function over(newer: Dossier, typed: Dossier, kept: Dossier): { dossier: Dossier; clashes: DossierField[] } {
  const mine = differing(typed, kept)
  const theirs = new Set(differing(newer, kept))
  const stays = (field: DossierField) => mine.includes(field) && !theirs.has(field)
  const dossier = dossierOf(Object.fromEntries(DOSSIER_FIELDS.map((field) => [field, (stays(field) ? typed : newer)[field]])))
  return { dossier, clashes: mine.filter((field) => theirs.has(field) && (typed[field] ?? '') !== (newer[field] ?? '')) }
}

/** What a correction sends: the changed fields alone, an emptied one as empty text. */
export function correctionOf(typed: Typed, before: Dossier): Typed {
  const now = dossierOf(typed)
  const changed = differing(now, before).map((field) => [field, now[field] ?? ''])
  const explanation = String(typed.explanation ?? '').trim()
  return Object.fromEntries(explanation ? [...changed, ['explanation', explanation]] : changed)
}
