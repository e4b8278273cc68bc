import { describe, expect, it, vi } from 'vitest'
import { owedOf, type UnitLine } from './useBoard'
import { useMilestoneWords } from './useMilestoneWords'

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
