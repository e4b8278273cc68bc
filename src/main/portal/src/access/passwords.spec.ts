import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { checkPasswords } from './passwords'

const words = (key: string) => key
const said = (password: string, again: string) => {
  try {
    checkPasswords(password, again, words)
    return undefined
  } catch (refused) {
    return (refused as Problem).problems[0]?.field
  }
}

it('wants ten characters, counting rare ones as one each', () => {
  expect(said('123456789', '123456789')).toBe('password')
  expect(said('𠮷'.repeat(9), '𠮷'.repeat(9))).toBe('password')
  expect(said('𠮷野家的饭是很好吃的', '𠮷野家的饭是很好吃的')).toBeUndefined()
})

it('wants the same twice', () => {
  expect(said('a mountain in spring', 'a mountain in sprink')).toBe('again')
})
