import { expect, test } from 'vitest'
import { askedFields, openReturns, type Opinion } from './opinions'

const opinion = (id: string, decision: string, fields = '', voided?: Opinion['voided']) => ({ id, decision, fields, voided }) as Opinion
const answered = { cause: 'CORRECTED', reason: '', userId: 'u', at: '2024-04-17T10:00:00' } as Opinion['voided']

test('a return counts until it was answered', () => {
  const all = [opinion('a', 'RETURN', 'deeds', answered), opinion('b', 'AGREE'), opinion('c', 'RETURN', 'birth,photo')]
  expect(openReturns(all).map((one) => one.id)).toEqual(['c'])
  expect(askedFields(all)).toEqual(['birth', 'photo'])
})
test('what names no field asks for none', () => {
  expect(askedFields([opinion('a', 'RETURN')])).toEqual([])
})
