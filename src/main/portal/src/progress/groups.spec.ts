import { describe, expect, it } from 'vitest'
import { peopleOf } from './groups'

describe("a unit's people", () => {
  const people = peopleOf(
    [
      { state: 'WITHDRAWN', count: 1 },
      { state: 'IN_PROGRESS', awaits: 'AwaitSelection', count: 5 },
      { state: 'IN_PROGRESS', count: 3 },
    ],
    { plan: 'p', recommender: 'u' },
  )
  it('stand in the order in which they come there', () => {
    expect(people.map((one) => one.place)).toEqual(['IN_PROGRESS', 'AwaitSelection', 'WITHDRAWN'])
  })
  it('are asked for apart, those at a step and those who wait', () => {
    expect(people[0]!.query).toEqual({ plan: 'p', recommender: 'u', state: 'IN_PROGRESS', awaits: 'ANY_STEP' })
    expect(people[1]!.query.awaits).toBe('AwaitSelection')
  })
})
