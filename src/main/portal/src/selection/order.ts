import type { Candidate, Place, Seats } from './types'

/** Whose place is this on the board. */
export function at(people: Candidate[], category: string, place: Place): Candidate[] {
  return people.filter(
    (one) => one.category === category && (place === 'pool' ? !one.choice : one.choice === place),
  )
}

/** The order after somebody was put before another one, or at the end. */
export function placed(ids: string[], who: string, before?: string): string[] {
  const others = ids.filter((id) => id !== who)
  const index = before === undefined ? others.length : others.indexOf(before)
  others.splice(index < 0 ? others.length : index, 0, who)
  return others
}

/** The order after somebody went up or down by one; undefined where there is no further. */
export function shifted(ids: string[], who: string, by: 1 | -1): string[] | undefined {
  const from = ids.indexOf(who)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return undefined
  const order = ids.filter((id) => id !== who)
  order.splice(to, 0, who)
  return order
}

/** The seats that a category draws on: its own, or those that all categories share. */
export function seatsOf(seats: Seats[], category: string): Seats | undefined {
  return seats.find((one) => one.category === category) ?? seats.find((one) => !one.category)
}

/** How many seats are left; undefined where the document gives no number. */
export function left(seats?: Seats): number | undefined {
  return seats?.seats == null ? undefined : Math.max(0, seats.seats - seats.used)
}
