import { describe, expect, it } from 'vitest'
import { age, percentages, structure } from './structure'
import type { Candidate } from './types'

const person = (birth: string, politics: string, chosen = false) =>
  ({ birth, politics, gender: '女', choice: chosen ? 'CHOSEN' : undefined }) as Candidate

describe('the structure of a choice', () => {
  it('counts whole years', () => {
    expect(age('1978-05', '2024-04-19')).toBe(45)
    expect(age('1978-04', '2024-04-19')).toBe(46)
  })
  it('sets the chosen beside everybody', () => {
    const people = [person('1990-01', '群众', true), person('1950-01', '中共党员'), person('1991-01', '中共预备党员', true)]

    expect(structure(people, 'age', '2024-04-19')).toEqual([
      { key: 'to35', chosen: 2, all: 2 },
      { key: 'over65', chosen: 0, all: 1 },
    ])
    expect(structure(people, 'party', '2024-04-19')).toEqual([
      { key: 'party', chosen: 1, all: 2 },
      { key: 'others', chosen: 1, all: 1 },
    ])
  })
  it('says percentages that sum to a hundred', () => {
    expect(percentages([1, 1, 1])).toEqual([34, 33, 33])
    expect(percentages([9, 25, 17])).toEqual([18, 49, 33])
    expect(percentages([7, 0])).toEqual([100, 0])
    expect(percentages([0, 0])).toEqual([0, 0])
  })
  it('keeps those of whom nothing is known apart', () => {
    expect(structure([{} as Candidate], 'town', '2024-04-19')).toEqual([{ key: '', chosen: 0, all: 1 }])
  })
})
