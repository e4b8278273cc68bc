import { describe, expect, it } from 'vitest'
import { at, left, placed, seatsOf, shifted } from './order'
import type { Candidate } from './types'

const one = (nominationId: string, category: string, choice?: Candidate['choice']) =>
  ({ nominationId, category, choice }) as Candidate

describe('the order on a board', () => {
  it('finds the people of a place and a category', () => {
    const people = [one('a', 'ARTS'), one('b', 'ARTS', 'CHOSEN'), one('c', 'HEALTH', 'CHOSEN'), one('d', 'ARTS', 'RESERVE')]

    expect(at(people, 'ARTS', 'pool').map((each) => each.nominationId)).toEqual(['a'])
    expect(at(people, 'ARTS', 'CHOSEN').map((each) => each.nominationId)).toEqual(['b'])
    expect(at(people, 'ARTS', 'RESERVE').map((each) => each.nominationId)).toEqual(['d'])
  })
  it('puts somebody new or from elsewhere before another one or at the end', () => {
    expect(placed(['a', 'b'], 'c', 'b')).toEqual(['a', 'c', 'b'])
    expect(placed(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b'])
    expect(placed(['a', 'b'], 'a')).toEqual(['b', 'a'])
    expect(placed(['a', 'b'], 'c', 'gone')).toEqual(['a', 'b', 'c'])
  })
  it('moves by one and not beyond the ends', () => {
    expect(shifted(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(shifted(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
    expect(shifted(['a', 'b'], 'a', -1)).toBeUndefined()
    expect(shifted(['a', 'b'], 'b', 1)).toBeUndefined()
  })
  it('draws on shared seats where the category has none of its own', () => {
    expect(seatsOf([{ used: 3 }], 'ARTS')).toEqual({ used: 3 })
    expect(left({ used: 3 })).toBeUndefined()
    expect(left({ used: 18, seats: 20 })).toBe(2)
  })
})
