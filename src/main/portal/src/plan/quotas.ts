import type { Schema } from '@/api/client'

export type Quota = Schema<'QuotaView'>

export interface QuotaGroup {
  key: string
  level: Quota['level']
  kind: Quota['kind']
  owners: { id: string; name: string; region: string; cells: Map<string, Quota>; shared?: Quota }[]
}

/** The categories for which anybody in a table has seats. */
export function columnsOf<T extends { code: string }>(group: QuotaGroup, categories: T[]): T[] {
  const used = categories.filter((one) => group.owners.some((owner) => owner.cells.has(one.code)))
  return used.length ? used : categories
}

/** Quotas as tables, one for each level and kind: a row an owner, a column a category; some share all categories. */
export function tablesOf(quotas: Quota[]): QuotaGroup[] {
  const groups = new Map<string, QuotaGroup>()
  for (const quota of quotas) {
    const key = quota.level + ' ' + quota.kind
    const group = groups.get(key) ?? { key, level: quota.level, kind: quota.kind, owners: [] }
    groups.set(key, group)
    let owner = group.owners.find((one) => one.id === quota.ownerUnitId)
    if (!owner) {
      owner = { id: quota.ownerUnitId, name: quota.owner, region: quota.region, cells: new Map() }
      group.owners.push(owner)
    }
    if (quota.category) owner.cells.set(quota.category, quota)
    else owner.shared = quota
  }
  return [...groups.values()]
}
