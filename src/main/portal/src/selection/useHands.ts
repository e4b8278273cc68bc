import { useSession } from '@/access/useSession'
import type { TaskEntry } from './types'

type Post = TaskEntry['post']

/** Each task once, though it is offered to several units. */
export function once(open: TaskEntry[]): TaskEntry[] {
  return [...new Map(open.map((task) => [task.taskId, task])).values()]
}

/** What is in this user's hands: by which posts he acts for which units, and which open tasks are his. */
export function useHands() {
  const session = useSession()
  const holds = (unitId: string, ...posts: Post[]) =>
    session.duties.some((duty) => duty.unitId === unitId && posts.includes(duty.post))
  const mine = (open: TaskEntry[], step?: string) =>
    open.filter((task) => !task.isWaiting && (!step || task.step === step) && holds(task.holderId, task.post))
  const runs = (path: string) =>
    session.duties.some((duty) => duty.runsItsRegion && !!duty.regionPath && path.startsWith(duty.regionPath))
  return { holds, mine, runs, duties: session.duties }
}
