import type { Candidate } from './types'

/** What is compared, in the order of annex 1. */
export const ROWS = ['gender', 'birth', 'ethnicity', 'politics', 'employer', 'specialty', 'deeds', 'honours', 'opinion'] as const
export type Row = (typeof ROWS)[number]
export type Compared = Candidate & { ethnicity?: string; deeds?: string; honours?: string }

export function cell(one: Compared, row: Row): string {
  return (one[row] ?? '').trim()
}

/** Whether the people differ in this: texts that only one has count as different. */
export function differs(people: Compared[], row: Row): boolean {
  return new Set(people.map((one) => cell(one, row))).size > 1
}
