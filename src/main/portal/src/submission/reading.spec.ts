import { describe, expect, it } from 'vitest'
import { markOf, once, progress } from './useReading'

const person = (nominationId: string, state = 'LISTED') => ({ nominationId, state }) as never

describe('reading a list', () => {
  it('counts everybody once, also who is on it for two seats', () => {
    expect(once([person('a'), person('b'), person('a')])).toHaveLength(2)
  })
  it('counts those to be decided who were opened', () => {
    const people = [person('a'), person('b'), person('c', 'RETURNED'), person('d', 'ACCEPTED')]
    expect(progress(people, new Set([markOf(person('a')), markOf(person('d', 'ACCEPTED'))]))).toEqual({ all: 2, seen: 1 })
  })
  it('wants whoever was corrected opened again', () => {
    expect(progress([person('a', 'CORRECTED')], new Set([markOf(person('a'))]))).toEqual({ all: 1, seen: 0 })
  })
})
