import { computed } from 'vue'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { countTasks } from '@/workflow/useTaskCount'
import { processes } from '@/shell/modules'
import { isOpinionForm } from '@/workflow/opinionForm'
import { openTask, submitTask } from '@/workflow/useTask'

/** Few have any, and each costs a turn: fetched while the task is. */
const views = () => Promise.all(Object.values(processes).map((one) => one.phone?.()))

/** A task, opened, with what its process shows of the case on a phone. */
export function useTask(taskId: string) {
  const load = useLoad(async () => {
    const [open] = await Promise.all([openTask(taskId), views()])
    const view = (await processes[open.task.process]?.phone?.())?.default
    return { open, view, file: await view?.read?.(open.task.caseId) }
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
    await submitTask(id, key, { ...form(words) })
    void countTasks()
    return true
  })
}

/** 不予推荐, which ends the case. */
export const useReject = () => useOpinion((reason) => ({ decision: 'REJECT', reason }))

/** 同意 where something calls for a look of its own. */
export const useAgreeAlone = () => useOpinion((text) => ({ decision: 'AGREE', text }))
