import { answer, api, type Schema } from '@/api/client'
import { useLoad } from '@/ui/useLoad'
import { readPlan, readPlans } from '@/plan/usePlan'
import { begins } from '@/shell/modules'

export type Step = Schema<'TaskSummaryStep'>
export type Notice = Schema<'NoticesNotice'>

/** The open tasks by step, late ones first. */
export function useSteps() {
  return useLoad(() => answer(api.GET('/api/tasks/steps')))
}

export function useNotices() {
  return useLoad(() => answer(api.GET('/api/notices')))
}

/** The plan that is under way, or null. */
export async function currentPlan() {
  return (await readPlans()).find((plan) => plan.status === 'PUBLISHED') ?? null
}

/** The plan with its dates. */
export function useCurrentPlan() {
  return useLoad(async () => {
    const plan = await currentPlan()
    return plan ? readPlan(plan.id) : null
  })
}

/** The quotas of these units; of a region's few where they have none of their own. */
export function useOwnQuotas(units: string[]) {
  return useLoad(async () => {
    const plan = await currentPlan()
    if (!plan) return []
    const all = await answer(api.GET('/api/plans/{id}/quotas', { params: { path: { id: plan.id } } }))
    const own = all.filter((quota) => units.includes(quota.ownerUnitId))
    return own.length ? own : all.length <= 12 ? all : []
  })
}

export interface NextStep {
  key: string
  step: string
  unit: string
  count: number
  to: string
}

/** What only the clerk of these units can begin and no task asks for: the first form, the round, the list. */
export function ownNext(lines: Schema<'UnitLine'>[], units: string[]): NextStep[] {
  return lines.flatMap((line) =>
    line.turns
      .filter((turn) => turn.post === 'CLERK' && units.includes(turn.holderId) && turn.step in begins)
      .map((turn) => ({ key: turn.step + turn.holderId, step: turn.step, unit: turn.holder, count: turn.count, to: begins[turn.step]! })),
  )
}

/** The next step of the whole job for the clerk of these units; nothing for who is no clerk. */
export function useNext(units: string[]) {
  return useLoad(async () => {
    const plan = units.length ? await currentPlan() : null
    if (!plan) return []
    return ownNext((await answer(api.GET('/api/plans/{id}/progress', { params: { path: { id: plan.id } } }))).lines, units)
  })
}

/** Drafts of the flow that another flow administrator has to publish. */
export function useDraftSets(me: string) {
  return useLoad(async () =>
    (await answer(api.GET('/api/process-sets'))).filter((set) => set.state === 'DRAFT' && set.authorId !== me),
  )
}

/** How far the units are, for whoever looks after more than one. */
export function useOverview() {
  return useLoad(async () => {
    const plan = await currentPlan()
    return plan ? answer(api.GET('/api/plans/{id}/progress', { params: { path: { id: plan.id } } })) : null
  })
}
