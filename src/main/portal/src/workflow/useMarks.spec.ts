import { describe, expect, it } from 'vitest'
import { batchesOf, type Mark } from './useMarks'

const mark = (taskId: string, step: string, category: string) => ({ taskId, step, category }) as Mark

describe('the batches of a submission', () => {
  it('hold one step and one category each', () => {
    const batches = batchesOf([mark('1', 'A', 'ARTS'), mark('2', 'A', 'HEALTH'), mark('3', 'A', 'ARTS'), mark('4', 'B', 'ARTS')])
    expect(batches.map(({ step, category, taskIds }) => [step, category, taskIds])).toEqual([
      ['A', 'ARTS', ['1', '3']],
      ['A', 'HEALTH', ['2']],
      ['B', 'ARTS', ['4']],
    ])
  })
  it('have a key each', () => {
    const keys = batchesOf([mark('1', 'A', 'ARTS'), mark('2', 'B', 'ARTS')]).map((batch) => batch.key)
    expect(new Set(keys).size).toBe(2)
  })
})
