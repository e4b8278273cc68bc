import { describe, expect, it } from 'vitest'
import { compared } from './versions'

describe('two versions of a dossier', () => {
  it('differ where something else stands, and where nothing stood', () => {
    const lines = compared({ name: 'a', deeds: 'b' }, { name: 'a', deeds: 'c', honours: 'd' })
    expect(lines.filter((line) => line.differs).map((line) => line.field)).toEqual(['deeds', 'honours'])
  })
  it('are the same where a field is missing in one and empty in the other', () => {
    expect(compared({ honours: '' }, {}).some((line) => line.differs)).toBe(false)
  })
})
