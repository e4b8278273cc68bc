import { describe, expect, it } from 'vitest'
import { COLUMNS, linesOf } from './lines'

const row = {
  values: { name: '王伟', birth: '1978.5', mobile: '138' },
  problems: [{ cell: 'H4', field: 'mobile', words: 'H4 联系手机应为11位' }],
  repairs: [{ cell: 'D4', field: 'birth', from: '1978.5', to: '1978-05' }],
  undone: ['category'],
}

describe('the cells of a row', () => {
  it('are those in which something was found, in the order of annex 2', () => {
    expect(linesOf(row, false).map((line) => line.field)).toEqual(['birth', 'mobile', 'category'])
    expect(linesOf(row, false)[0]?.repaired).toEqual({ from: '1978.5', to: '1978-05' })
  })
  it('are all when all are to be changed', () => expect(linesOf(row, true)).toHaveLength(COLUMNS.length))
})
