import { answer, api, type Schema } from '@/api/client'
import { useLoad } from '@/ui/useLoad'
import { currentOf } from '@/plan/usePlan'

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
  const plans = await answer(api.GET('/api/plans'))
  return currentOf(plans.filter((plan) => plan.status === 'PUBLISHED')) ?? null
}

/** The plan with its dates. */
export function useCurrentPlan() {
  return useLoad(async () => {
    const plan = await currentPlan()
    return plan ? answer(api.GET('/api/plans/{id}', { params: { path: { id: plan.id } } })) : null
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

/** How far the units are, for whoever looks after more than one. */
export function useOverview() {
  return useLoad(async () => {
    const plan = await currentPlan()
    return plan ? answer(api.GET('/api/plans/{id}/progress', { params: { path: { id: plan.id } } })) : null
  })
}
