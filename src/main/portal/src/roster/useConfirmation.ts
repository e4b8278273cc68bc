import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { confirmImport, readReport } from './useImports'

const EVERY = 2000

/** An import and its writing: watched while it runs, here or elsewhere; leaving and coming back changes nothing. */
export function useConfirmation(id: string) {
  const load = useLoad(() => readReport(id))
  const outcome = shallowRef<Schema<'ConfirmImportOutcome'>>()
  const total = ref(0)
  const { run, busy, problem } = useAction((key: string, submit: boolean) => confirmImport(key, id, submit))
  const writing = computed(
    () => busy.value || (load.data.value?.state === 'RUNNING' && load.data.value.interrupted === false),
  )
  const count = (state: string) => load.data.value?.counts[state] ?? 0
  const step = computed(() => {
    if (writing.value) return 3
    return load.data.value?.state === 'DONE' ? 4 : 2
  })

  let timer: ReturnType<typeof setTimeout> | undefined
  async function watchOn() {
    clearTimeout(timer)
    if (!writing.value) return
    timer = setTimeout(async () => {
      await load.reload()
      await watchOn()
    }, EVERY)
  }
  watch(writing, (now) => {
    if (now) total.value = count('READY') + count('WRITTEN')
    void watchOn()
  })
  onScopeDispose(() => clearTimeout(timer))

  async function confirm(submit: boolean) {
    outcome.value = undefined
    const confirmed = await run(submit)
    if (confirmed) outcome.value = confirmed.outcome
    await load.reload()
  }
  return { load, step, writing, total, outcome, confirm, busy, problem }
}
