import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { daysLeft } from '@/ui/dates'

export type Board = Schema<'ProgressBoardBoard'>
export type UnitLine = Schema<'UnitLine'>
export type Turn = Schema<'UnitLineTurn'>
export type Filter = 'all' | 'overdue' | 'owed' | 'reported' | 'accepted'

/** How far each unit is, in the caller's scope. */
export function useBoard(id: string) {
  return useLoad(() => answer(api.GET('/api/plans/{id}/progress', { params: { path: { id } } })))
}

/** 催报: once a day a unit; the answer says whom it reached. */
export function useUrge(id: string) {
  return useAction((key: string, units: string[], message: string) =>
    answer(
      api.POST('/api/plans/{id}/urges', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { units, message: message || undefined },
      }),
    ),
  )
}

/** Whether a unit still owes its list, or people of it. */
export function isOwed(line: UnitLine) {
  return line.list.state === 'NOT_REPORTED' || line.list.state === 'RETURNED'
}

/** How many still owe their list; unknown where there is nobody of whom one is expected. */
export const owedOf = (lines: UnitLine[] = []) => (lines.length ? lines.filter(isOwed).length : undefined)

/** Whether nothing was reported and the deadline is over. */
export function isOverdue(line: UnitLine, due?: string | null, now?: string) {
  return line.list.state === 'NOT_REPORTED' && !!due && daysLeft(due, now) < 0
}

const FILTERS: Record<Filter, (line: UnitLine, due?: string | null) => boolean> = {
  all: () => true,
  overdue: isOverdue,
  owed: isOwed,
  reported: (line) => line.list.state === 'REPORTED' || line.list.state === 'SIGNED',
  accepted: (line) => line.list.state === 'ACCEPTED',
}

/** The lines of a kind; who still owes something first, in the document's order. */
export function linesOf(board: Board, filter: Filter): UnitLine[] {
  const found = board.lines.filter((line) => FILTERS[filter](line, board.due))
  return [...found.filter(isOwed), ...found.filter((line) => !isOwed(line))]
}

/** What the units are set in order by, the most first. */
export const MEASURES = {
  people: (line: UnitLine) => line.people,
  employer: (line: UnitLine) => line.employer.open,
  recommendation: (line: UnitLine) => line.recommendation.open,
  chosen: (line: UnitLine) => line.chosen,
}
export type Measure = keyof typeof MEASURES
export const isMeasure = (column: string): column is Measure => column in MEASURES

/** The lines with the most first, or the least; as they are where nothing is asked. */
export function sorted(lines: UnitLine[], by?: Measure, least = false): UnitLine[] {
  if (!by) return lines
  const of = MEASURES[by]
  return [...lines].sort((a, b) => (least ? of(a) - of(b) : of(b) - of(a)))
}

/** The opinions asked for of a unit's people, as the diagram asks for them: what administrators drew in between the two. */
export function opinionsOf(line: UnitLine) {
  const added = line.added.map(({ step, name, opinions }) => ({ key: step, name, ...opinions }))
  return [{ key: 'employer', name: undefined, ...line.employer }, ...added, { key: 'recommendation', name: undefined, ...line.recommendation }]
}

/** All units together; the seats of those that have a number. */
export function sumOf(lines: UnitLine[]) {
  const sum = (of: (line: UnitLine) => number) => lines.reduce((all, line) => all + of(line), 0)
  const given = lines.slice(0, 1).flatMap(opinionsOf).map(({ key }, at) => ({ key, count: sum((line) => opinionsOf(line)[at]!.given) }))
  const seats = lines.some((line) => line.seats != null) ? sum((line) => line.seats ?? 0) : undefined
  return { people: sum(MEASURES.people), given, chosen: sum(MEASURES.chosen), seats, reported: lines.filter((line) => !isOwed(line)).length }
}
