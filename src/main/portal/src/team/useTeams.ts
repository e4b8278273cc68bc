import { answer, api } from '@/api/client'
import { readPlan } from '@/plan/usePlan'
import { Problem } from '@/api/problem'
import { useAction } from '@/ui/useAction'

export async function readTeams(planId: string) {
  const [plan, teams] = await Promise.all([
    readPlan(planId),
    answer(api.GET('/api/teams', { params: { query: { plan: planId } } })),
  ])
  return { plan, teams }
}

/** A team with its members and who left it; it is found in its plan's list, which alone says whose it is. */
export async function readTeam(id: string, planId: string) {
  const path = { params: { path: { id } } }
  const [{ plan, teams }, members, departed] = await Promise.all([
    readTeams(planId),
    answer(api.GET('/api/teams/{id}/members', path)),
    answer(api.GET('/api/teams/{id}/departed', path)),
  ])
  const team = teams.find((one) => one.id === id)
  if (!team) throw new Problem(404, 'NotFound', '')
  return { plan, team, members, departed }
}

export function useTeamActions() {
  const confirm = useAction(async (key: string, id: string) => {
    await answer(api.POST('/api/teams/{id}/confirmation', { params: { path: { id }, header: { 'Idempotency-Key': key } } }))
    return true
  })
  const leave = useAction(async (key: string, member: string, reason: string) => {
    await answer(
      api.POST('/api/members/{id}/departure', { params: { path: { id: member }, header: { 'Idempotency-Key': key } }, body: { reason } }),
    )
    return true
  })
  return { confirm, leave }
}
