import { describe, expect, it } from 'vitest'
import { tablesOf, type Quota } from './quotas'

const quota = (owner: string, kind: Quota['kind'], category?: string) =>
  ({ id: owner + kind + category, level: 'COUNTY', kind, ownerUnitId: owner, owner, region: '', category, used: 0 }) as Quota

describe('quotas as tables', () => {
  it('give each owner a row and each kind a table', () => {
    const tables = tablesOf([quota('a', 'OWN_POOL', 'ARTS'), quota('a', 'OWN_POOL', 'HEALTH'), quota('b', 'OWN_POOL', 'ARTS'), quota('a', 'REGION_MARKS', 'ARTS')])
    expect(tables.map((one) => [one.kind, one.owners.map((owner) => owner.cells.size)])).toEqual([
      ['OWN_POOL', [2, 1]],
      ['REGION_MARKS', [1]],
    ])
  })
  it('keep apart what categories share', () => {
    expect(tablesOf([quota('a', 'FROM_CITY_TEAMS')])[0]!.owners[0]!.shared?.used).toBe(0)
  })
})
