import type { Candidate } from './types'

/** One part of a whole, in the pool and among the chosen. */
export interface Share {
  key: string
  chosen: number
  all: number
}
export type Trait = 'gender' | 'age' | 'party' | 'function' | 'town'
export const TRAITS: Trait[] = ['gender', 'age', 'party', 'function', 'town']

const AGES: [number, string][] = [
  [35, 'to35'],
  [45, 'to45'],
  [55, 'to55'],
  [65, 'to65'],
  [Infinity, 'over65'],
]
const PARTY = ['中共党员', '中共预备党员']

/** Whole years at the first of this month; a birth is "1978-05". */
export function age(birth: string, today: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return Math.floor((months(today) - months(birth)) / 12)
}

function keyOf(one: Candidate, trait: Trait, today: string): string {
  if (trait === 'gender') return one.gender ?? ''
  if (trait === 'party') return PARTY.includes(one.politics ?? '') ? 'party' : 'others'
  if (trait === 'function') return one.function ?? ''
  if (trait === 'town') return one.town ?? ''
  if (!one.birth) return ''
  const years = age(one.birth, today)
  return AGES.find(([most]) => years <= most)![1]
}

/** Whole percentages of a whole that sum to 100: the largest remainders are rounded up. */
export function percentages(parts: number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  if (!whole) return parts.map(() => 0)
  const rest = (i: number) => (100 * parts[i]!) % whole
  const shares = parts.map((part) => Math.floor((100 * part) / whole))
  const short = 100 - shares.reduce((sum, share) => sum + share, 0)
  const up = parts.map((_, i) => i).sort((a, b) => rest(b) - rest(a)).slice(0, short)
  return shares.map((share, i) => share + (up.includes(i) ? 1 : 0))
}

/** How the chosen and everybody who can be chosen are made up; ages in their order, the rest by size. */
export function structure(people: Candidate[], trait: Trait, today: string): Share[] {
  const shares = new Map<string, Share>()
  for (const one of people) {
    const key = keyOf(one, trait, today)
    const share = shares.get(key) ?? { key, chosen: 0, all: 0 }
    share.all++
    if (one.choice === 'CHOSEN') share.chosen++
    shares.set(key, share)
  }
  const order = (share: Share) => AGES.findIndex(([, key]) => key === share.key)
  return [...shares.values()].sort((a, b) => (trait === 'age' ? order(a) - order(b) : b.all - a.all))
}
