import { expect, it } from 'vitest'
import { requiredAs } from './requiredAs'

it('a correction requires what a registration does, within groups too, and no more', () => {
  const registration = { components: [{ key: 'name', validate: { required: true } }, { components: [{ key: 'deeds', validate: { required: true } }] }] }
  const correction = { components: [{ components: [{ key: 'name', validate: { minLength: 2 } }] }, { key: 'deeds' }, { key: 'explanation' }] }
  expect(requiredAs(registration, correction)).toEqual({
    components: [
      { components: [{ key: 'name', validate: { minLength: 2, required: true } }] },
      { key: 'deeds', validate: { required: true } },
      { key: 'explanation' },
    ],
  })
})
