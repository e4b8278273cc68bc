import { computed, shallowRef, watch } from 'vue'
import { answer, api, type Schema } from '@/api/client'

export type Effect = Schema<'StepEffectsEffect'>
export interface Place {
  planId?: string
  process: string
  step: string
}
/** Only a plan has seats: of a case without one there is nothing to say. */
export async function readEffect({ planId, process, step }: Place): Promise<Effect | undefined> {
  if (!planId) return undefined
  return answer(api.GET('/api/plans/{plan}/step-effect', { params: { path: { plan: planId }, query: { process, step } } }))
}

/** Where those agreed to at a step go next, and its seats. A page goes on without it. */
export function useStepEffect(place: () => Place | undefined) {
  const effect = shallowRef<Effect>()
  let asked = 0
  async function read() {
    const mine = ++asked
    const at = place()
    const found = at && (await readEffect(at).catch(() => undefined))
    if (mine === asked) effect.value = found
  }
  const name = computed(() => Object.values(place() ?? {}).join(' '))
  watch(name, read, { immediate: true })
  return { effect, read }
}

/** One category's seats after so many more are agreed to at the step. */
export const after = (seats: Effect['seats'], category: string, marked: number) => {
  const one = seats.find((each) => each.category === category)
  return one && { agreed: one.agreed + marked, seats: one.seats }
}
