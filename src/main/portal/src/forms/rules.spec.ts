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
  it("hold the limit of the form editor's own panel, and the stricter of two", () => {
    const field = { key: 'text', type: 'textarea', validate: { maxLength: 2 } }
    expect(brokenRules(field, '三个字')).toEqual([{ words: 'forms.tooLong', values: { most: 2, now: 3 } }])
    expect(brokenRules({ ...field, properties: { maxCodePoints: '200' } }, '三个字')).toHaveLength(1)
    expect(brokenRules({ ...deeds, validate: { maxLength: 100 } }, '四个字吧')).toHaveLength(1)
  })
  it("know the panel's own kinds", () => {
    const phone = { key: 'phone', type: 'textfield', validate: { validationType: 'phone' } }
    expect(brokenRules(phone, '024-8888 0000')).toEqual([])
    expect(brokenRules(phone, '没有')).toHaveLength(1)
    expect(brokenRules({ ...phone, validate: { validationType: 'email' } }, 'a@b')).toHaveLength(1)
  })
})
