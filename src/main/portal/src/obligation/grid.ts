import type { Cell, Grid, Row } from './useObligations'

export type Filter = 'all' | 'over' | 'behind' | 'near' | 'owed' | 'done'
export const FILTERS: Filter[] = ['all', 'over', 'behind', 'near', 'owed', 'done']

const OF: Record<Filter, (cell: Cell) => boolean> = {
  all: () => true,
  over: (cell) => cell.tone === 'OVER',
  behind: (cell) => cell.tone === 'BEHIND',
  near: (cell) => cell.tone === 'NEAR',
  owed: isOwed,
  done: (cell) => !isOwed(cell),
}

/** Whether the unit still owes something. */
export function isOwed(cell: Cell) {
  return ['MISSING', 'DRAFTED', 'UNCONFIRMED', 'RETURNED'].includes(cell.state)
}

/** What a unit has of an obligation; nothing where it doesn't owe that. */
export const cellOf = (row: Row, code: string) => row.cells.find((cell) => cell.code === code)

/** How late a unit is at its worst: days of what is owed, or was handed in. */
export const lateness = (row: Row) => Math.max(0, ...row.cells.map((cell) => cell.daysLate))

/** The rows with at least one cell of a kind; whoever is latest first where that is asked. */
export function rowsOf(grid: Grid, filter: Filter, code: string, latest: boolean): Row[] {
  const cells = (row: Row) => (code ? row.cells.filter((cell) => cell.code === code) : row.cells)
  const found = grid.rows.filter((row) => cells(row).some(OF[filter]))
  const late = (row: Row) => Math.max(0, ...cells(row).map((cell) => cell.daysLate))
  return latest ? [...found].sort((a, b) => late(b) - late(a)) : found
}

/** Whose turn an urge could be: they owe it, and nobody urged them for it today. */
export const urgeable = (rows: Row[], code: string) =>
  rows.filter((row) => {
    const cell = cellOf(row, code)
    return cell && isOwed(cell) && !cell.urgedToday
  })
