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

const BRIEF = ['category', 'employer', 'honours', 'opinion']

/** The key of a field's name at the head of a column, where there is less room than on the form. */
export const brief = (field: string) => (BRIEF.includes(field) ? 'forms.brief.' : 'forms.fields.') + field
