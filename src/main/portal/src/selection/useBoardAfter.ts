import { computed } from 'vue'
import { answer, api } from '@/api/client'
import { useAction } from '@/ui/useAction'
import type { Board, Candidate } from './types'
import { useHands } from './useHands'
import { useRound } from './useRound'

/** What may still be done with a person of a confirmed round, and how. */
export function useBoardAfter(board: () => Board, person: () => Candidate) {
  const hands = useHands()
  const { moveUp, provinceSays } = useRound(board().id)
  const takeBack = useAction(async (key: string, reason: string) => {
    await answer(
      api.POST('/api/selections/{id}/choices/{nomination}/withdrawal', {
        params: { path: { id: board().id, nomination: person().nominationId }, header: { 'Idempotency-Key': key } },
        body: { reason },
      }),
    )
    return true
  })

  const may = computed(() => {
    const { kind, state, ownerId, open } = board()
    const { choice, answer: said } = person()
    const leads = hands.holds(ownerId, 'LEADER')
    const confirmed = state === 'CONFIRMED' || state === 'CLOSED'
    const ofNominees = kind === 'OWN_POOL' || kind === 'REGION_MARKS'
    const province = hands.duties.some((duty) => duty.post !== 'SEAL_KEEPER' && duty.runsItsRegion && duty.regionPath?.split('/').length === 3)
    return {
      moveUp: leads && choice === 'RESERVE' && open.some((task) => task.step === 'ReplaceFromReserves'),
      takeBack: leads && confirmed && ofNominees && choice === 'CHOSEN',
      answer: kind === 'FROM_CITY_TEAMS' && confirmed && choice === 'CHOSEN' && !said && (province || hands.holds(ownerId, 'CLERK')),
    }
  })
  return { may, moveUp, takeBack, provinceSays }
}
