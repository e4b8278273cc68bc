import { computed } from 'vue'
import { answer, api } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { countTasks } from '@/shell/useTaskCount'
import { isOpinionForm } from '@/workflow/opinionForm'

/** A task, opened, with the dossier and the opinions it is about. */
export function useTask(taskId: string) {
  const load = useLoad(async () => {
    const open = await answer(api.GET('/api/tasks/{id}', { params: { path: { id: taskId } } }))
    if (open.task.process !== 'Nomination') return { open, sheet: undefined, record: undefined }
    const params = { path: { id: open.task.caseId } }
    const [sheet, record] = await Promise.all([
      answer(api.GET('/api/nominations/{id}', { params })),
      answer(api.GET('/api/nominations/{id}/record', { params })),
    ])
    return { open, sheet, record }
  })
  const task = computed(() => load.data.value?.open.task)
  const isOpinion = computed(() => isOpinionForm(load.data.value?.open.form))
  /** What can be said here: an opinion of one's own unit, by account. */
  const isOurs = computed(() => isOpinion.value && !task.value?.isWaiting && !task.value?.unassigned && !task.value?.onPaper)
  return { load, task, isOpinion, isOurs }
}

/** An opinion submitted at once, on one person alone. */
function useOpinion(form: (words: string) => object) {
  return useAction(async (key: string, id: string, words: string) => {
    const body = form(words) as never
    await answer(api.POST('/api/tasks/{id}/submission', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }))
    void countTasks()
    return true
  })
}

/** 不予推荐, which ends the case. */
export const useReject = () => useOpinion((reason) => ({ decision: 'REJECT', reason }))

/** 同意 where something calls for a look of its own. */
export const useAgreeAlone = () => useOpinion((text) => ({ decision: 'AGREE', text }))
