import type { Group } from './useUnit'

/** Where people are, in the order in which they come there, with what the list of people is asked for. */
export const ORDER = ['DRAFT', 'IN_PROGRESS', 'AwaitSelection', 'AwaitAcceptance', 'ACCEPTED', 'NOT_CHOSEN', 'REJECTED', 'WITHDRAWN']

export interface People {
  place: string
  count: number
  query: Record<string, string>
}

/** The groups of a unit with the filters that list the same people. */
export function peopleOf(groups: Group[], filters: Record<string, string>): People[] {
  return groups
    .map((group) => ({
      place: group.awaits ?? group.state,
      count: group.count,
      query: { ...filters, state: group.state, ...awaits(group) },
    }))
    .sort((a, b) => rank(a.place) - rank(b.place))
}

/** Who is in progress and waits for nobody's word is at a step, whichever. */
function awaits(group: Group): Record<string, string> {
  if (group.awaits) return { awaits: group.awaits }
  return group.state === 'IN_PROGRESS' ? { awaits: 'ANY_STEP' } : {}
}

function rank(place: string) {
  const at = ORDER.indexOf(place)
  return at < 0 ? 1.5 : at
}
