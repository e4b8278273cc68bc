import type { LocationQuery } from 'vue-router'
import type { Schema } from '@/api/client'

export type NomineeQuery = Schema<'NomineeQuery'>
export type State = NonNullable<NomineeQuery['state']>

/** In the order in which people come there. */
export const STATES: State[] = ['DRAFT', 'IN_PROGRESS', 'ACCEPTED', 'NOT_CHOSEN', 'REJECTED', 'WITHDRAWN']

/** What the list is asked for, as other pages link to it; `unit` is the same as `recommender`. */
export function queryOf(address: LocationQuery, plan: string): NomineeQuery {
  const text = (name: string) => {
    const value = address[name]
    return typeof value === 'string' && value ? value : undefined
  }
  const state = STATES.find((one) => one === text('state'))
  return {
    plan,
    category: text('category'),
    region: text('region'),
    recommender: text('recommender') ?? text('unit'),
    state,
    awaits: text('awaits'),
    late: text('late') === 'true',
    mine: false,
    submitted: false,
    q: text('q'),
  }
}

/** The address of a query, without what is usual. */
export function addressOf(query: NomineeQuery): Record<string, string> {
  const { plan, category, region, recommender, state, awaits, late, q } = query
  const all = { plan, category, region, recommender, state, awaits, late: late ? 'true' : undefined, q }
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => Boolean(one[1])))
}

/** Whether anything narrows the list beside its plan. */
export function isNarrowed(query: NomineeQuery): boolean {
  return Object.keys(addressOf(query)).some((name) => name !== 'plan')
}
