import { expect, test } from 'vitest'
import { daysFrom } from './days'

test('counts days over the ends of months and years', () => {
  expect(daysFrom(1, '2024-02-28T23:59:59')).toBe('2024-02-29')
  expect(daysFrom(3, '2024-12-30T00:00:00')).toBe('2025-01-02')
})
