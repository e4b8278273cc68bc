import { describe, expect, it } from 'vitest'
import { batchesOf, batchKey, type Mark } from './useMarks'

const mark = (taskId: string, step: string, category: string, planId = 'P') => ({ taskId, step, category, planId }) as Mark
function store() {
  const kept = new Map<string, string>()
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
}

describe('the batches of a submission', () => {
  it('hold one step and one category of one plan each', () => {
    const batches = batchesOf([mark('1', 'A', 'ARTS'), mark('2', 'A', 'HEALTH'), mark('3', 'A', 'ARTS'), mark('4', 'B', 'ARTS'), mark('5', 'A', 'ARTS', 'Q')])
    expect(batches.map(({ step, category, taskIds }) => [step, category, taskIds])).toEqual([
      ['A', 'ARTS', ['1', '3']],
      ['A', 'HEALTH', ['2']],
      ['B', 'ARTS', ['4']],
      ['A', 'ARTS', ['5']],
    ])
  })
})

describe('a batch’s key', () => {
  const [first, second] = batchesOf([mark('1', 'A', 'ARTS'), mark('2', 'B', 'ARTS'), mark('3', 'A', 'ARTS')]) as [never, never]
  it('is its own', () => {
    const kept = store()
    expect(batchKey(first, kept)).not.toBe(batchKey(second, kept))
  })
  it('stays over a reload, in whatever order the people come', () => {
    const kept = store()
    expect(batchKey(first, kept)).toBe(batchKey({ ...(first as object), taskIds: ['3', '1'] } as never, kept))
  })
  it('changes with the people', () => {
    const kept = store()
    const key = batchKey(first, kept)
    expect(batchKey({ ...(first as object), taskIds: ['1'] } as never, kept)).not.toBe(key)
  })
})
