import { expect, it } from 'vitest'
import { byParent, levelsBelow, trail, type Region } from './regions'

const region = (id: string, parentId?: string): Region => ({ id, code: id, name: id, level: 'CITY', parentId, path: '/' + id })
const all = [region('ln'), region('sy', 'ln'), region('kp', 'sy'), region('fk', 'sy'), region('lost', 'gone')]

it('puts each region under its parent, and those without one on top', () => {
  expect(byParent(all).get('')?.map((one) => one.id)).toEqual(['ln', 'lost'])
  expect(byParent(all).get('sy')?.map((one) => one.id)).toEqual(['kp', 'fk'])
})

it('knows the way down to a region', () => {
  expect(trail(all, 'kp')).toEqual(['ln', 'sy', 'kp'])
  expect(trail(all, 'nowhere')).toEqual([])
})

it('opens only what is lower than the parent', () => {
  expect(levelsBelow(all[1])).toEqual(['COUNTY', 'TOWNSHIP', 'VILLAGE'])
  expect(levelsBelow()).toHaveLength(5)
})
