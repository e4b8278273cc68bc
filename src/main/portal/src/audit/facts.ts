import type { Row } from './useAudit'

type Say = (key: string) => string
type Knows = (key: string) => boolean

/** The facts of a row in words: what has none stays as it was written. */
export function factsOf(row: Row, t: Say, knows: Knows): { key: string; words: string; value: string }[] {
  return Object.entries(row.facts).map(([key, value]) => {
    const keyed = 'audit.facts.' + key
    const valued = 'audit.values.' + value
    return { key, words: knows(keyed) ? t(keyed) : key, value: /^\w+$/.test(value) && knows(valued) ? t(valued) : value }
  })
}
