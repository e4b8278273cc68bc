/** A field of a .form file, as far as its rules go. */
export interface FieldSchema {
  key?: string
  label?: string
  description?: string
  type: string
  /** Of a date: date, time or datetime; its label may stand in dateLabel. */
  subtype?: string
  dateLabel?: string
  values?: { label: string; value: string }[]
  validate?: { required?: boolean; pattern?: string; patternErrorMessage?: string; minLength?: number; maxLength?: number }
  properties?: Record<string, string>
}

export const codePoints = (text: string) => [...text].length

/** How many characters a field takes at most, by code point; undefined where it says nothing. */
export function mostOf(field: FieldSchema): number | undefined {
  const most = Number(field.properties?.maxCodePoints ?? field.validate?.maxLength)
  return Number.isFinite(most) ? most : undefined
}

/** A key of our words with its numbers, or the form's own sentence. */
export interface Broken {
  words: string
  values?: Record<string, unknown>
  sentence?: string
}

/** The rules that the server checks again (FormSchema): the keys of what is broken, with their numbers. */
export function brokenRules(field: FieldSchema, value: unknown): Broken[] {
  const text = value === undefined || value === null ? '' : String(value)
  const { required, pattern, patternErrorMessage, minLength } = field.validate ?? {}
  if (text.trim() === '') return required ? [{ words: 'forms.required' }] : []
  const broken: Broken[] = []
  const most = mostOf(field)
  if (most !== undefined && codePoints(text) > most) {
    broken.push({ words: 'forms.tooLong', values: { most, now: codePoints(text) } })
  }
  if (minLength && codePoints(text) < minLength) broken.push({ words: 'forms.tooShort', values: { least: minLength } })
  if (pattern && !new RegExp(pattern, 'u').test(text)) {
    broken.push({ words: 'forms.wrong', ...(patternErrorMessage && { sentence: patternErrorMessage }) })
  }
  return broken
}
