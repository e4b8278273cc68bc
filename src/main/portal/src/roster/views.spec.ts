import { describe, expect, it } from 'vitest'
import { countOf, firstView } from './views'

const counts = { READY: 3, BROKEN: 0, DUPLICATE: 2, EXCLUDED: 0, WRITTEN: 0 }

describe('the views of an import', () => {
  it('begin with what has to be looked at', () => {
    expect(firstView({ counts: { ...counts, BROKEN: 1 } })).toBe('BROKEN')
    expect(firstView({ counts })).toBe('DUPLICATE')
    expect(firstView({ counts: { READY: 3 } })).toBe('ALL')
  })
  it('count all rows together, and those put right among them', () => {
    expect(countOf({ counts, repaired: 2 }, 'ALL')).toBe(5)
    expect(countOf({ counts, repaired: 2 }, 'REPAIRED')).toBe(2)
  })
})
