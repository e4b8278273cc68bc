import { answer, api, type Schema } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

export type PlanSummary = Schema<'PlanSummary'>
export type PlanView = Schema<'PlanView'>
export type Milestone = Schema<'PlanViewMilestoneView'>
export type Phase = Schema<'PlanViewPhaseView'>

const of = (id: string) => ({ params: { path: { id } } })

/** The plans that the caller may see, the latest first. */
export const readPlans = () => answer(api.GET('/api/plans'))
export const usePlans = () => useLoad(readPlans)

/** A plan with everything that its document says. */
export const readPlan = (id: string) => answer(api.GET('/api/plans/{id}', of(id)))
export const usePlan = (id: string) => useLoad(() => readPlan(id))

/** What was moved in it, and how far the tasks have followed. */
export const useMoves = (id: string) => useLoad(() => answer(api.GET('/api/plans/{id}/moves', of(id))))

/** A draft as its file has it. */
export const useContent = (id: string) => useLoad(() => answer(api.GET('/api/plans/{id}/content', of(id))))

/** How long its personal data is kept. */
export const useRetention = (id: string) => useLoad(() => answer(api.GET('/api/plans/{id}/retention', of(id))))

/** The quotas in the caller's scope. */
export function useQuotas(id: string) {
  return useLoad(() => answer(api.GET('/api/plans/{id}/quotas', of(id))))
}

/** Which of them is meant unless another is asked for: what is under way, else what was issued last. */
export function currentOf(plans: PlanSummary[], asked?: unknown): PlanSummary | undefined {
  const first = (is: (plan: PlanSummary) => boolean) => plans.find(is)
  return first(({ id }) => id === asked) ?? first(({ status }) => status === 'PUBLISHED') ?? first(({ status }) => status !== 'DRAFT') ?? plans[0]
}
