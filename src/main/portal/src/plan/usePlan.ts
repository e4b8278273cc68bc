import { answer, api, type Schema } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

export type PlanSummary = Schema<'PlanSummary'>
export type PlanView = Schema<'PlanView'>
export type Milestone = Schema<'PlanViewMilestoneView'>
export type Phase = Schema<'PlanViewPhaseView'>

const of = (id: string) => ({ params: { path: { id } } })

/** The plans that the caller may see, the latest first. */
export function usePlans() {
  return useLoad(() => answer(api.GET('/api/plans')))
}

/** A plan with everything that its document says. */
export function usePlan(id: string) {
  return useLoad(() => answer(api.GET('/api/plans/{id}', of(id))))
}

/** The quotas in the caller's scope. */
export function useQuotas(id: string) {
  return useLoad(() => answer(api.GET('/api/plans/{id}/quotas', of(id))))
}

/** Which of them pages speak of unless another is asked for: what is under way, else what was last. */
export function currentOf(plans: PlanSummary[], asked?: unknown): PlanSummary | undefined {
  const issued = plans.filter((plan) => plan.status !== 'DRAFT')
  return issued.find((plan) => plan.id === asked) ?? issued.find((plan) => plan.status === 'PUBLISHED') ?? issued[0]
}
