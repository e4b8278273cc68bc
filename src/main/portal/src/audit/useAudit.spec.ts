import { expect, it } from 'vitest'
import { headOf, moments } from './useAudit'

it('takes days as people mean them, the last one included', () => {
  expect(moments('2024-02-28', '2024-02-29')).toEqual({ from: '2024-02-28T00:00:00', to: '2024-03-01T00:00:00' })
  expect(moments(null, '')).toEqual({ from: undefined, to: undefined })
})

it('reads a head out of an exported file and out of nothing else', () => {
  const hash = 'a'.repeat(64)
  expect(headOf(`{"seq": 12, "hash": "${hash}", "at": null}`)).toEqual({ seq: 12, hash })
  expect(headOf('{"seq": 12, "hash": "abc"}')).toBeUndefined()
  expect(headOf('something else')).toBeUndefined()
})
