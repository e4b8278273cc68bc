import { describe, expect, it } from 'vitest'
import { stepsOf } from './steps'
import type { Position } from './useNominee'

const xml =
  '<definitions><process><userTask id="A" name="单位意见"/><parallelGateway id="G"/><userTask id="B" name="推荐意见"/></process></definitions>'
const at = (next: string[]): Position => ({
  diagram: 'Nomination',
  diagramVersion: 1,
  done: [],
  active: [{ id: 'A', name: '单位意见', type: 'userTask', since: '2026-11-01T09:00:00', cancelled: false }],
  next,
})

describe('where a case is', () => {
  it('names what comes next as the diagram does, and no gateway', () => {
    expect(stepsOf(at(['G', 'B']), xml).map((line) => line.name)).toEqual(['单位意见', '推荐意见'])
  })
})
