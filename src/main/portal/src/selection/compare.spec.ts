import { describe, expect, it } from 'vitest'
import { differs, type Compared } from './compare'

describe('a comparison', () => {
  it('tells a difference that says something from what is always different', () => {
    const people = [
      { gender: '女', politics: '群众', birth: '1978-05', employer: '县医院' },
      { gender: '女', politics: '中共党员', birth: '1980-01', employer: '县中学', honours: '先进' },
    ] as Compared[]

    expect(differs(people, 'gender')).toBe(false)
    expect(differs(people, 'politics')).toBe(true)
    expect(differs(people, 'birth')).toBe(false)
    expect(differs(people, 'employer')).toBe(false)
    expect(differs(people, 'honours')).toBe(true)
    expect(differs(people, 'deeds')).toBe(false)
  })
})
