import { shallowRef } from 'vue'
import type { Schema } from '@/api/client'

/** What was just done with one task alone and can be taken back at once: returned or handed over, to whom. */
export interface Passed {
  verb: 'RETURN' | 'TRANSFER'
  task: Schema<'TaskEntry'>
  /** Under which a transfer stands in 已办. */
  id?: string
  to?: string
}

const last = shallowRef<Passed>()

export function usePassed() {
  return { last, passed: (what?: Passed) => (last.value = what) }
}
