import { describe, expect, it } from 'vitest'
import { daysLeft, deadlineParts } from './dates'

const NOW = '2024-04-18T09:00:00'

describe('a deadline', () => {
  it('at midnight belongs to the day that ends then', () => {
    expect(deadlineParts('2024-04-20T00:00:00', NOW)).toEqual({ n: 1, year: 2024, month: 4, day: 19, hour: '24:00' })
  })
  it('with an hour belongs to its own day', () => {
    expect(deadlineParts('2024-04-19T17:00:00', NOW)).toEqual({ n: 1, year: 2024, month: 4, day: 19, hour: '17:00' })
  })
  it('says its year where that is not this one', () => {
    expect(deadlineParts('2024-01-01T00:00:00', NOW)).toMatchObject({ n: 2, year: 2023, month: 12, day: 31 })
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
