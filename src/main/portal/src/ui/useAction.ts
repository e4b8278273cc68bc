import { ref, shallowRef } from 'vue'
import { newKey } from '@/api/key'
import { Problem } from '@/api/problem'

/**
 * One intention of the user. It runs once at a time, and keeps its idempotency key until it was answered: after a lost
 * connection the same button sends the same again, and nothing is done twice.
 */
export function useAction<A extends unknown[], R>(act: (key: string, ...args: A) => Promise<R>) {
  const busy = ref(false)
  const problem = shallowRef<Problem>()
  let key = newKey()

  /** The result, or undefined where it was refused; then `problem` says why. */
  async function run(...args: A): Promise<R | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    try {
      const result = await act(key, ...args)
      key = newKey()
      return result
    } catch (failed) {
      problem.value = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
      if (!problem.value.isUnanswered) key = newKey()
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { run, busy, problem, forget: () => (problem.value = undefined), refuse: (why: Problem) => (problem.value = why) }
}
