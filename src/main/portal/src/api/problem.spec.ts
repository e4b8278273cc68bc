import { describe, expect, it } from 'vitest'
import { problemOf } from './problem'

describe('a refusal', () => {
  it('says which there are where a field is to be one of a few', () => {
    const asked = { field: 'sheet', message: '请选择录入哪一张', choices: ['填表说明', '汇总表'] }

    expect(problemOf(400, { code: 'InvalidInput', problems: [asked] }).problems).toEqual([asked])
    expect(problemOf(400, { code: 'InvalidInput' }).problems).toEqual([])
  })
})
