import { describe, expect, it } from 'vitest'
import { differs, type Compared } from './compare'

describe('a comparison', () => {
  it('tells the rows in which people differ from those in which they agree', () => {
    const people = [{ gender: '女', birth: '1978-05' }, { gender: '女', birth: '1980-01', honours: '先进' }] as Compared[]

    expect(differs(people, 'gender')).toBe(false)
    expect(differs(people, 'birth')).toBe(true)
    expect(differs(people, 'honours')).toBe(true)
    expect(differs(people, 'deeds')).toBe(false)
  })
})
