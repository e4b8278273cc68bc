import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import type { Board, Kind } from './types'
import { readPlan } from '@/plan/usePlan'

/** A round that can be opened: for which of the user's units, and of what kind. */
export interface Opening {
  unitId: string
  unit: string
  kind: Kind
}

export const readRound = (id: string) => answer(api.GET('/api/selections/{id}', { params: { path: { id } } }))

export async function readRounds(planId: string) {
  const [plan, rounds, quotas] = await Promise.all([
    readPlan(planId),
    answer(api.GET('/api/selections', { params: { query: { plan: planId } } })),
    answer(api.GET('/api/plans/{id}/quotas', { params: { path: { id: planId } } })),
  ])
  return { plan, rounds, quotas }
}

/** Each kind for which a unit of the clerk's has quotas and no round that is still open. */
export function openings(quotas: Schema<'QuotaView'>[], rounds: Board[], isClerkOf: (unitId: string) => boolean): Opening[] {
  const found = new Map<string, Opening>()
  for (const { ownerUnitId, owner, kind } of quotas) {
    const running = rounds.some(
      (round) => round.ownerId === ownerUnitId && round.kind === kind && (round.state === 'OPEN' || round.state === 'CONFIRMED'),
    )
    if (isClerkOf(ownerUnitId) && !running) found.set(ownerUnitId + kind, { unitId: ownerUnitId, unit: owner, kind })
  }
  return [...found.values()]
}

export function useOpenRound() {
  return useAction(async (key: string, planId: string, opening: Opening) => {
    const { id } = await answer(
      api.POST('/api/selections', {
        params: { header: { 'Idempotency-Key': key } },
        body: { planId, unitId: opening.unitId, kind: opening.kind },
      }),
    )
    return id
  })
}
