import { describe, expect, it } from 'vitest'
import { since, trips, unstamped, type Row } from './useStamps'

const row = (name: string, asked: string, more: Partial<Row> = {}): Row => ({ id: name, number: name, name, asked, state: 'TO_SCAN', ...more })

describe('forms on paper', () => {
  it('go to an employer in one trip', () => {
    const found = trips([row('甲', '县医院'), row('乙', '县医院'), row('丙', '县一中')])
    expect(found.map((trip) => [trip.employer, trip.rows.length])).toEqual([
      ['县医院', 2],
      ['县一中', 1],
    ])
  })
  it('are printed again where no seal counts', () => {
    expect(unstamped([row('甲', '', { state: 'STAMPED' }), row('乙', '', { state: 'VOIDED' }), row('丙', '', { state: 'NOT_STAMPED' })])).toEqual(['乙', '丙'])
  })
  it('say since when they are as they are', () => {
    const times = { printedAt: 'p', stampedAt: 's', voidedAt: 'v' }
    expect((['NOT_STAMPED', 'TO_SCAN', 'STAMPED', 'VOIDED'] as const).map((state) => since(row('甲', '', { ...times, state })))).toEqual([undefined, 'p', 's', 'v'])
  })
})
