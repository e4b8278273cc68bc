import { computed, ref } from 'vue'
import { answer, api } from '@/api/client'
import { Problem } from '@/api/problem'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import type { Candidate, Place, Plan } from './types'
import { readPlan } from '@/plan/usePlan'
import { readRound } from './useRounds'

/** A round's board: what is on it, and the moves of people on it; each move reads the board anew, refused or not. */
export function useBoard(id: string) {
  const path = { path: { id } }
  let known: Plan | undefined
  const load = useLoad(async () => {
    const board = await readRound(id)
    const people = await answer(api.GET('/api/selections/{id}/candidates', { params: path }))
    const plan = (known ??= await readPlan(board.planId))
    return { board, people, plan }
  })
  const moved = ref<{ id: string; at: number }>()

  const choose = (nominationIds: string[], reserves: boolean, key?: string) =>
    answer(
      api.POST('/api/selections/{id}/choices', {
        params: { ...path, header: key ? { 'Idempotency-Key': key } : {} } as never,
        body: { nominationIds, reserves },
      }),
    )
  const takeOut = (nomination: string, reason: string, key?: string) =>
    answer(
      api.POST('/api/selections/{id}/choices/{nomination}/withdrawal', {
        params: { path: { id, nomination }, header: key ? { 'Idempotency-Key': key } : {} } as never,
        body: { reason },
      }),
    )
  const rank = (nominationIds: string[], key?: string) =>
    answer(
      api.POST('/api/selections/{id}/ranking', {
        params: { ...path, header: key ? { 'Idempotency-Key': key } : {} } as never,
        body: { nominationIds, reserves: false },
      }),
    )

  /** Several at once into the choice. */
  const add = useAction((key: string, ids: string[], reserves: boolean) => choose(ids, reserves, key))
  /** One person to a place, there before somebody else or at the end. */
  const move = useAction(async (_key: string, who: Candidate, to: Place, order?: string[]) => {
    const from: Place = (who.choice as Place | undefined) ?? 'pool'
    if (from !== to) {
      if (from !== 'pool') await takeOut(who.nominationId, '')
      if (to !== 'pool') await choose([who.nominationId], to === 'RESERVE')
    }
    if (to !== 'pool' && order && order.length > 1) await rank(order)
    return true
  })
  const takeBack = useAction((key: string, nomination: string, reason: string) => takeOut(nomination, reason, key))

  const busy = computed(() => add.busy.value || move.busy.value || takeBack.busy.value)
  const refused = ref('')
  /** In the server's words, with the name of whom they are about. */
  const problem = computed(() => {
    const said = move.problem.value
    if (!said) return add.problem.value
    return new Problem(said.status, said.code, refused.value + '：' + said.message, said.problems)
  })

  async function doing<T>(what: Promise<T>, who?: string): Promise<T> {
    const result = await what
    await load.reload()
    if (who) moved.value = { id: who, at: Date.now() }
    return result
  }

  return {
    load,
    busy,
    problem,
    moved,
    takeBack,
    add: (ids: string[], reserves = false) => {
      move.forget()
      return doing(add.run(ids, reserves), ids[0])
    },
    move: (who: Candidate, to: Place, order?: string[]) => {
      add.forget()
      refused.value = who.name
      return doing(move.run(who, to, order), who.nominationId)
    },
  }
}
