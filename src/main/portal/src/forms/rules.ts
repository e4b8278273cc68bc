/** A field of a .form file, as far as its rules go. */
export interface FieldSchema {
  key?: string
  label?: string
  type: string
  values?: { label: string; value: string }[]
  validate?: { required?: boolean; pattern?: string; minLength?: number; maxLength?: number }
  properties?: Record<string, string>
}

export const codePoints = (text: string) => [...text].length

/** How many characters a field takes at most, by code point; undefined where it says nothing. */
export function mostOf(field: FieldSchema): number | undefined {
  const most = Number(field.properties?.maxCodePoints ?? field.validate?.maxLength)
  return Number.isFinite(most) ? most : undefined
}

/** The rules that the server checks again (FormSchema): the keys of what is broken, with their numbers. */
export function brokenRules(field: FieldSchema, value: unknown): { words: string; values?: Record<string, unknown> }[] {
  const text = value === undefined || value === null ? '' : String(value)
  const { required, pattern, minLength } = field.validate ?? {}
  if (text.trim() === '') return required ? [{ words: 'forms.required' }] : []
  const broken = []
  const most = mostOf(field)
  if (most !== undefined && codePoints(text) > most) {
    broken.push({ words: 'forms.tooLong', values: { most, now: codePoints(text) } })
  }
  if (minLength && codePoints(text) < minLength) broken.push({ words: 'forms.tooShort', values: { least: minLength } })
  if (pattern && !new RegExp(pattern, 'u').test(text)) broken.push({ words: 'forms.wrong' })
  return broken
}
