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
  validate?: { required?: boolean; pattern?: string; patternErrorMessage?: string; minLength?: number; maxLength?: number; validationType?: string }
  properties?: Record<string, string>
}

export const codePoints = (text: string) => [...text].length

/** The form editor's own kinds, as the server reads them. */
const KINDS: Record<string, string> = { email: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$', phone: '^\\+?[0-9][0-9 ()\\-]{4,22}[0-9]$' }

/** How many characters a field takes at most, by code point: the stricter limit; undefined where it says nothing. */
export function mostOf(field: FieldSchema): number | undefined {
  const most = [field.properties?.maxCodePoints, field.validate?.maxLength].map(Number).filter(Number.isFinite)
  return most.length ? Math.min(...most) : undefined
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
  const { required, pattern, patternErrorMessage, minLength, validationType = '' } = field.validate ?? {}
  if (text.trim() === '') return required ? [{ words: 'forms.required' }] : []
  const broken: Broken[] = []
  const most = mostOf(field)
  if (most !== undefined && codePoints(text) > most) {
    broken.push({ words: 'forms.tooLong', values: { most, now: codePoints(text) } })
  }
  if (minLength && codePoints(text) < minLength) broken.push({ words: 'forms.tooShort', values: { least: minLength } })
  if ([pattern, KINDS[validationType]].some((one) => one && !new RegExp(one, 'u').test(text))) {
    broken.push({ words: 'forms.wrong', ...(patternErrorMessage && { sentence: patternErrorMessage }) })
  }
  return broken
}
