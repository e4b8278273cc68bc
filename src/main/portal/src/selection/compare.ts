import type { Candidate } from './types'

/** What is compared, in the order of annex 1. */
export const ROWS = ['gender', 'birth', 'ethnicity', 'politics', 'employer', 'specialty', 'deeds', 'honours', 'opinion'] as const
export type Row = (typeof ROWS)[number]
export type Compared = Candidate & { ethnicity?: string; deeds?: string; honours?: string; photo?: string }
/** What is said in one of a few words; all else is anybody's own. */
const CLOSED: Row[] = ['gender', 'ethnicity', 'politics']

export function cell(one: Compared, row: Row): string {
  return (one[row] ?? '').trim()
}

/** Whether a difference says something: another of a few words, or a text that only some have. */
export function differs(people: Compared[], row: Row): boolean {
  const said = people.map((one) => cell(one, row))
  return new Set<string | boolean>(CLOSED.includes(row) ? said : said.map(Boolean)).size > 1
}
