import { describe, expect, it } from 'vitest'
import { daysLeft, deadlineParts } from './dates'

describe('a deadline', () => {
  it('at midnight belongs to the day that ends then', () => {
    expect(deadlineParts('2024-04-20T00:00:00')).toEqual({ month: 4, day: 19, hour: '24:00' })
  })
  it('with an hour belongs to its own day', () => {
    expect(deadlineParts('2024-04-19T17:00:00')).toEqual({ month: 4, day: 19, hour: '17:00' })
  })
  it('is today until its last moment', () => {
    expect(daysLeft('2024-04-20T00:00:00', '2024-04-19T23:59:59')).toBe(0)
  })
  it('is a day overdue from the first moment after it', () => {
    expect(daysLeft('2024-04-20T00:00:00', '2024-04-20T00:00:00')).toBe(-1)
    expect(daysLeft('2024-04-19T17:00:00', '2024-04-19T17:00:00')).toBe(-1)
  })
  it('counts days, not hours', () => {
    expect(daysLeft('2024-04-20T00:00:00', '2024-04-17T20:00:00')).toBe(2)
  })
})
