import { nowInShanghai } from '@/ui/dates'
import type { Milestone, Phase } from '@/plan/usePlan'

const WEEK = 7

function nextDay(day: string) {
  return new Date(Date.parse(day + 'T00:00:00Z') + 86_400_000).toISOString().slice(0, 10) + 'T00:00:00'
}

function before(now: string, days: number) {
  return new Date(Date.parse(now.slice(0, 10) + 'T00:00:00Z') - days * 86_400_000).toISOString().slice(0, 19)
}

/** What ends next, the nearest first; what has just passed stays for a week. */
export function nearest(plan: { phases: Phase[]; milestones: Milestone[] }, most: number, now = nowInShanghai()) {
  return [
    ...plan.milestones.map((one) => ({ code: one.code, name: one.name, end: one.end, isPhase: false })),
    ...plan.phases.map((one) => ({ code: one.code, name: one.name, end: nextDay(one.to), isPhase: true })),
  ]
    .filter((one) => one.end > before(now, WEEK))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
    .slice(0, most)
}
