import { describe, expect, it } from 'vitest'
import { stillWrong } from './stillWrong'

const told = [
  { field: 'name', message: '姓名：必填' },
  { field: 'mobile', message: '联系手机：格式不对' },
  { field: 'mobile', message: '联系手机：最多 11 字' },
]
const before = { mobile: '1380000' }
const fine = () => []

describe('what is still to be corrected', () => {
  it('is all that was told while nothing is changed', () => {
    expect(stillWrong(told, before, { mobile: '1380000' }, () => ['elsewhere'])).toEqual(told)
  })
  it('shrinks as one after the other is mended', () => {
    expect(stillWrong(told, before, { ...before, name: '王敏' }, fine)).toEqual(told.slice(1))
    expect(stillWrong(told, before, { name: '王敏', mobile: '13800000000' }, fine)).toEqual([])
  })
  it('says once what is wrong with a field now', () => {
    const now = { ...before, mobile: '138' }
    expect(stillWrong(told, before, now, () => ['联系手机：至少 11 字'])).toEqual([told[0], { field: 'mobile', message: '联系手机：至少 11 字' }])
  })
  it('comes back with the value it was told of', () => {
    expect(stillWrong(told, before, { ...before, name: undefined }, fine)).toEqual(told)
  })
})
