import { describe, expect, it } from 'vitest'
import { brokenRules } from './rules'

const deeds = { key: 'deeds', type: 'textarea', properties: { maxCodePoints: '3' } }

describe('the rules of a field', () => {
  it('count a rare character as one', () => {
    expect(brokenRules(deeds, '𠮷野家')).toEqual([])
    expect(brokenRules(deeds, '𠮷野家们')).toEqual([{ words: 'forms.tooLong', values: { most: 3, now: 4 } }])
  })
  it('take blanks for nothing', () => {
    expect(brokenRules({ key: 'name', type: 'textfield', validate: { required: true } }, '  ')).toEqual([
      { words: 'forms.required' },
    ])
  })
  it('leave alone what is empty and may be', () => {
    expect(brokenRules({ key: 'photo', type: 'textfield', validate: { pattern: '^[0-9a-f]{32}$' } }, '')).toEqual([])
  })
  it('want a pattern to match', () => {
    expect(brokenRules({ key: 'photo', type: 'textfield', validate: { pattern: '^[0-9a-f]{32}$' } }, 'x')).toEqual([
      { words: 'forms.wrong' },
    ])
  })
})
