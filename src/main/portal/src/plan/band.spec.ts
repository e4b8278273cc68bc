import { describe, expect, it } from 'vitest'
import { bandOf } from './band'
import type { Milestone, Phase } from './usePlan'

const phase = (name: string, from: string, to: string) => ({ code: name, name, from, to }) as Phase
const milestone = (day: string, end: string) => ({ code: day, name: '报送', day, end }) as Milestone
const plan = {
  phases: [phase('组建队伍（县级）', '2024-03-15', '2024-04-30'), phase('组建队伍（市级）', '2024-05-01', '2024-05-10')],
  milestones: [milestone('2024-04-19', '2024-04-20T00:00:00'), milestone('2024-04-22', '2024-04-23T00:00:00')],
}

describe('the band of a year', () => {
  const band = bandOf(plan, '2024-04-21T08:00:00', 920, 14)
  it('begins and ends with whole months', () => {
    expect(band.months.map((one) => one.month)).toEqual([3, 4, 5])
    expect(band.months[0]).toMatchObject({ x: 0, year: 2024 })
  })
  it('writes into a bar only what fits', () => {
    expect(band.bars.map((bar) => bar.label)).toEqual(['组建队伍（县级）', '市级'])
  })
  it('keeps labels that are close apart, the later one above', () => {
    expect(band.pins.map((pin) => [pin.milestone.day, pin.lane])).toEqual([
      ['2024-04-22', 0],
      ['2024-04-19', 1],
    ])
  })
  it('marks today only while the year lasts', () => {
    expect(band.today).toBeCloseTo((51.5 / 92) * 920)
    expect(bandOf(plan, '2025-01-01T00:00:00', 920, 14).today).toBeUndefined()
  })
})
