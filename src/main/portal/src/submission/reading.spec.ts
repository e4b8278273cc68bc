import { describe, expect, it } from 'vitest'
import { once, progress } from './useReading'

const person = (nominationId: string, state = 'LISTED', opened = false) => ({ nominationId, state, opened }) as never
const nobody = new Set<string>()

describe('reading a list', () => {
  it('counts everybody once, also who is on it for two seats', () => {
    expect(once([person('a'), person('b'), person('a')])).toHaveLength(2)
  })
  it('counts those to be decided who were opened, before or just now', () => {
    const people = [person('a', 'LISTED', true), person('b'), person('c', 'RETURNED'), person('d', 'ACCEPTED', true)]
    expect(progress(people, nobody)).toEqual({ all: 2, seen: 1 })
    expect(progress(people, new Set(['b']))).toEqual({ all: 2, seen: 2 })
  })
  it('wants whoever was corrected opened again', () => {
    expect(progress([person('a', 'CORRECTED')], nobody)).toEqual({ all: 1, seen: 0 })
  })
})
