import type { Row } from './useImports'

/** The columns of annex 2, and the three of annex 1 that a roster may carry besides. */
export const COLUMNS = ['name', 'gender', 'birth', 'ethnicity', 'politics', 'employer', 'mobile', 'category', 'specialty', 'deeds', 'honours']

/** One cell of a row with what was found in it. */
export interface Line {
  field: string
  value: string
  problems: string[]
  /** What it was put right to, by itself. */
  repaired?: { from: string; to: string }
  undone: boolean
}

/** The cells to show: those with something found, or all. */
export function linesOf(row: Pick<Row, 'values' | 'problems' | 'repairs' | 'undone'>, whole: boolean): Line[] {
  return COLUMNS.map((field) => {
    const repaired = row.repairs.find((repair) => repair.field === field)
    return {
      field,
      value: repaired?.to ?? row.values[field] ?? '',
      problems: row.problems.filter((problem) => problem.field === field).map((problem) => problem.words),
      repaired: repaired && { from: repaired.from, to: repaired.to },
      undone: row.undone.includes(field),
    }
  }).filter((line) => whole || line.problems.length > 0 || line.repaired || line.undone)
}
