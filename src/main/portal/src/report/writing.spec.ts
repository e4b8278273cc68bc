import { beforeEach, describe, expect, it } from 'vitest'
import { changedParts, keepUnsaved, lengthOf, stateOf, takenOver, unsavedOf } from './writing'

describe('a part', () => {
  it('is empty, written, unsaved or too long', () => {
    expect(stateOf({ text: ' ', most: 5 })).toBe('empty')
    expect(stateOf({ text: '已推进', most: 5 })).toBe('written')
    expect(stateOf({ text: '已推进', most: 5 }, '已推进了')).toBe('unsaved')
    expect(stateOf({ text: '已推进', most: 5 }, '已推进了一半')).toBe('tooLong')
  })
  it('is counted by characters as they are seen', () => {
    expect(lengthOf('𠮷野')).toBe(2)
  })
  it('takes the last report over after its own text', () => {
    expect(takenOver('', '上期')).toBe('上期')
    expect(takenOver('本期 ', '上期')).toBe('本期\n上期')
  })
  it('differs from the version before where its text does', () => {
    expect(changedParts([{ code: 'A', text: '新' }, { code: 'B', text: '同' }], [{ code: 'A', text: '旧' }, { code: 'B', text: '同' }])).toEqual(['A'])
  })
})

describe('what was typed', () => {
  beforeEach(() => sessionStorage.clear())
  it('is kept by the tab with its revision until it is saved', () => {
    keepUnsaved('r', 'NEXT', { text: '计划', revision: 3 })
    expect(unsavedOf('r', 'NEXT')).toEqual({ text: '计划', revision: 3 })
    expect(unsavedOf('r', 'PRACTICE')).toBeUndefined()
    keepUnsaved('r', 'NEXT')
    expect(unsavedOf('r', 'NEXT')).toBeUndefined()
  })
})
