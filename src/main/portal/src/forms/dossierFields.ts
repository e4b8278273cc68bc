/** The fields of annex 1, in its order, by the names that the API gives them. */
export const DOSSIER_FIELDS = [
  'name',
  'gender',
  'photo',
  'birth',
  'ethnicity',
  'politics',
  'mobile',
  'employer',
  'specialty',
  'category',
  'deeds',
  'honours',
] as const
export type DossierField = (typeof DOSSIER_FIELDS)[number]
