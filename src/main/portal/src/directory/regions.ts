import type { Schema } from '@/api/client'

export type Region = Schema<'RegionControllerRegionView'>
export const LEVELS = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const

/** The regions by their parent's id ('' for the tops), in the order they came. */
export function byParent(regions: Region[]): Map<string, Region[]> {
  const known = new Set(regions.map((region) => region.id))
  const found = new Map<string, Region[]>()
  for (const region of regions) {
    const parent = region.parentId && known.has(region.parentId) ? region.parentId : ''
    found.set(parent, [...(found.get(parent) ?? []), region])
  }
  return found
}

/** The ids from the top down to the region itself. */
export function trail(regions: Region[], id: string): string[] {
  const known = new Map(regions.map((region) => [region.id, region]))
  const way: string[] = []
  for (let at = known.get(id); at && !way.includes(at.id); at = at.parentId ? known.get(at.parentId) : undefined) {
    way.unshift(at.id)
  }
  return way
}

/** The levels that a region of this parent can have. */
export function levelsBelow(parent?: Region) {
  return LEVELS.slice(parent ? LEVELS.indexOf(parent.level) + 1 : 0)
}
