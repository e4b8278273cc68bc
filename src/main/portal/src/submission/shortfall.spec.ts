import { describe, expect, it } from 'vitest'
import { isShort, missing } from './shortfall'
import type { Line } from './types'

const line = (seats: number | undefined, ready: number, listed: number) => ({ level: 'COUNTY', seats, used: 0, ready, listed }) as Line

describe('the shortfall of a list', () => {
  it('counts what went up before and what goes up now', () => {
    expect(missing(line(20, 12, 5))).toBe(3)
    expect(missing(line(20, 15, 5))).toBe(0)
    expect(missing(line(undefined, 1, 0))).toBeUndefined()
  })
  it('is to be explained as soon as one category is short', () => {
    expect(isShort([line(20, 20, 0), line(20, 19, 0)])).toBe(true)
    expect(isShort([line(20, 20, 0), line(undefined, 0, 0)])).toBe(false)
  })
})
