import { describe, expect, it, vi } from 'vitest'
import { owedOf, sorted, sumOf, type UnitLine } from './useBoard'
import { useMilestoneWords } from '@/plan/useMilestoneWords'

vi.mock('vue-i18n', async (all) => ({ ...(await all<object>()), useI18n: () => ({ t: (key: string) => key }) }))

const line = (state: string) => ({ list: { state } }) as UnitLine
const lists = { code: 'ROSTERS', end: '2026-12-15T00:00:00' } as never

describe('a milestone of the lists', () => {
  const { when, kind } = useMilestoneWords()

  it('says nothing of reports to whoever has nobody to report', () => {
    const owed = owedOf([])
    expect(when(lists, owed)).not.toContain('plan.allReported')
    expect(kind(lists, owed)).not.toBe('done')
  })
  it('says that all have reported where all have', () => {
    const owed = owedOf([line('REPORTED'), line('ACCEPTED')])
    expect(when(lists, owed)).toContain('plan.allReported')
    expect(kind(lists, owed)).toBe('done')
  })
  it('counts who has not, or has people to correct', () => {
    expect(owedOf([line('NOT_REPORTED'), line('RETURNED'), line('SIGNED')])).toBe(2)
  })
})

describe('the board of units', () => {
  const unit = (people: number, open: number, seats?: number) =>
    ({ people, chosen: 1, seats, employer: { given: 2, open }, added: [{ step: 'S', name: '会签', opinions: { given: 1, open: 0 } }], recommendation: { given: 3, open: 0 }, list: { state: 'SIGNED' } }) as unknown as UnitLine
  const lines = [unit(4, 0, 10), unit(9, 2), unit(7, 5, 6)]

  it('is set in order by what is asked, else left as it is', () => {
    expect(sorted(lines, 'people').map((one) => one.people)).toEqual([9, 7, 4])
    expect(sorted(lines, 'employer', true).map((one) => one.employer.open)).toEqual([0, 2, 5])
    expect(sorted(lines)).toEqual(lines)
  })
  it('is summed up, with the seats of those that have a number', () => {
    expect(sumOf(lines)).toEqual({ people: 20, given: [{ key: 'employer', count: 6 }, { key: 'S', count: 3 }, { key: 'recommendation', count: 9 }], chosen: 3, seats: 16, reported: 3 })
    expect(sumOf([unit(1, 0)]).seats).toBeUndefined()
  })
})
