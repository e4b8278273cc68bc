import { expect, it } from 'vitest'
import { toggled } from './choices'

it('tells a kind by one channel more, or one less, and leaves the others', () => {
  const none = [
    { kind: 'REMINDED' as const, channels: [] },
    { kind: 'RETURNED' as const, channels: ['SMS' as const] },
  ]
  const some = toggled(none, 'REMINDED', 'MAIL')
  expect(some).toEqual([{ kind: 'REMINDED', channels: ['MAIL'] }, none[1]])
  expect(toggled(some, 'REMINDED', 'MAIL')).toEqual(none)
})
