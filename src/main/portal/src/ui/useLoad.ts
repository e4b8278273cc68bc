import { onMounted, onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { Problem } from '@/api/problem'

/** Something read from the server: its data, or why there is none, and a way to read it again. */
export interface Load<T> {
  data: ShallowRef<T | undefined>
  problem: ShallowRef<Problem | undefined>
  loading: Ref<boolean>
  reload: () => Promise<void>
}

/** Reads at once and on reload; of two answers only the later request's counts. */
export function useLoad<T>(read: () => Promise<T>): Load<T> {
  const data = shallowRef<T>()
  const problem = shallowRef<Problem>()
  const loading = ref(true)
  let latest = 0

  async function reload() {
    const mine = ++latest
    loading.value = true
    try {
      const found = await read()
      if (mine !== latest) return
      data.value = found
      problem.value = undefined
    } catch (failed) {
      if (mine !== latest) return
      problem.value = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  onMounted(reload)
  onScopeDispose(() => latest++)
  return { data, problem, loading, reload }
}
