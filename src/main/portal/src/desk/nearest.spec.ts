import { describe, expect, it } from 'vitest'
import { nearest } from './nearest'
import type { Milestone, Phase } from '@/plan/usePlan'

const plan = {
  phases: [{ code: 'P', name: '组建', to: '2024-04-30' } as Phase],
  milestones: [
    { code: 'A', name: '一', end: '2024-04-20T00:00:00' } as Milestone,
    { code: 'B', name: '二', end: '2024-05-11T00:00:00' } as Milestone,
  ],
}

describe('the nearest deadlines', () => {
  it('are in the order of their ends, a phase ending with its last day', () => {
    expect(nearest(plan, 9, '2024-04-01T08:00:00').map((one) => [one.code, one.end])).toEqual([
      ['A', '2024-04-20T00:00:00'],
      ['P', '2024-05-01T00:00:00'],
      ['B', '2024-05-11T00:00:00'],
    ])
  })
  it('keep what has passed for a week', () => {
    expect(nearest(plan, 1, '2024-04-26T23:00:00')[0]!.code).toBe('A')
    expect(nearest(plan, 1, '2024-04-27T01:00:00')[0]!.code).toBe('P')
  })
})
