import type { Schema } from '@/api/client'
import { pageOf, processes } from '@/shell/modules'
import type { TaskRow } from './useTasks'

const isAside = (row: TaskRow, today: string) => !!row.task.deferredUntil && row.task.deferredUntil > today

/** The page of its own on which a task is done, as a round's or a list's is; nothing for what is done beside the list. */
export function placeOf(task: Pick<Schema<'TaskEntry'>, 'process' | 'caseId'>): string | undefined {
  return processes[task.process]?.onItsPage ? pageOf(task) : undefined
}

/**
 * The one that opens by itself after this one: the next in the list that can be dealt with now, or else the first
 * before it; nobody who is marked already, waits for a correction, or was put aside, and nothing that has a page of its own.
 */
export function following(all: TaskRow[], taskId: string, marked: ReadonlyMap<string, unknown>, today: string): string | undefined {
  const at = all.findIndex((row) => row.task.taskId === taskId)
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))]
  const isNext = (row: TaskRow) => !placeOf(row.task) && !row.task.isWaiting && !marked.has(row.task.taskId)
  return others.find((row) => isNext(row) && !isAside(row, today))?.task.taskId
}

/** The neighbour in the list, whatever its state; nobody beyond the ends. */
export function neighbour(all: TaskRow[], taskId: string, by: 1 | -1): string | undefined {
  const at = all.findIndex((row) => row.task.taskId === taskId)
  return all[at < 0 ? 0 : at + by]?.task.taskId
}

export type Obstacle = 'other' | 'waiting' | 'unassigned' | 'onPaper' | 'caution' | 'unseen'

/** Why somebody can't be agreed to by tick, key or in a batch; nothing where he can. The server says the same. */
export function obstacle(row: TaskRow): Obstacle | undefined {
  if (!processes[row.task.process]?.inBatches?.(row.task.step)) return 'other'
  if (row.task.isWaiting) return 'waiting'
  if (row.task.unassigned) return 'unassigned'
  if (row.task.onPaper) return 'onPaper'
  if (row.caution) return 'caution'
  return row.seen ? undefined : 'unseen'
}

/** Whom one stands in for at a task (代); nobody where one holds the post oneself. */
export function insteadOf(task: Pick<Schema<'TaskEntry'>, 'holderId' | 'post'>, duties: Schema<'Duty'>[]): string | undefined {
  const fits = duties.filter((duty) => duty.unitId === task.holderId && duty.post === task.post)
  return fits.some((duty) => !duty.insteadOf) ? undefined : fits[0]?.insteadOfName
}
