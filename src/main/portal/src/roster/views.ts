import type { Report, View } from './useImports'

export const VIEWS: View[] = ['ALL', 'BROKEN', 'DUPLICATE', 'REPAIRED', 'READY', 'EXCLUDED', 'WRITTEN']

/** How many rows a view has. */
export function countOf({ counts, repaired }: Pick<Report, 'counts' | 'repaired'>, view: View): number {
  if (view === 'REPAIRED') return repaired
  if (view === 'ALL') return Object.values(counts).reduce((sum, count) => sum + count, 0)
  return counts[view] ?? 0
}

/** What to look at first: what is wrong, then who is there twice, then all. */
export function firstView(report: Pick<Report, 'counts'>): View {
  return (['BROKEN', 'DUPLICATE'] as const).find((view) => report.counts[view]) ?? 'ALL'
}
