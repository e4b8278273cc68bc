import { describe, expect, it } from 'vitest'
import { addressOf, isNarrowed, queryOf } from './filters'

describe('the filters in the address', () => {
  it('come back as they were', () => {
    const address = { plan: 'p', category: 'ARTS', state: 'IN_PROGRESS', awaits: 'AwaitSelection', late: 'true', q: 'w' }
    expect(addressOf(queryOf(address, 'p'))).toEqual(address)
  })
  it('know a unit by either name', () => {
    expect(queryOf({ unit: 'u' }, 'p').recommender).toBe('u')
  })
  it('leave out what is no state', () => {
    expect(queryOf({ state: 'SOMETHING' }, 'p').state).toBeUndefined()
  })
  it('narrow nothing by the plan alone', () => {
    expect(isNarrowed(queryOf({}, 'p'))).toBe(false)
    expect(isNarrowed(queryOf({ late: 'true' }, 'p'))).toBe(true)
  })
})
