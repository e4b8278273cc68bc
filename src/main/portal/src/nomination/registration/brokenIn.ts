import { brokenRules, type FieldSchema } from '@/forms/rules'
import type { Dossier } from './dossiers'

type Words = (key: string, values: Record<string, unknown>) => string

/** What of what is typed breaks the form's rules; what is empty only isn't there yet. */
export function brokenIn(schema: unknown, typed: Dossier, words: Words): { field: string; message: string }[] {
  const { components = [] } = schema as { components?: FieldSchema[] }
  return components.flatMap((field) => {
    const text = (typed as Record<string, string | undefined>)[field.key ?? '']
    if (!text) return []
    return brokenRules(field, text).map((broken) => ({
      field: field.key!,
      message: `${field.label}：${broken.sentence ?? words(broken.words, broken.values ?? {})}`,
    }))
  })
}
