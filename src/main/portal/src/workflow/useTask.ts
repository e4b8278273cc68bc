import { answer, api } from '@/api/client'
import { pageOf, processes, type CaseView } from '@/shell/modules'
import { useLoad } from '@/ui/useLoad'
import { isOpinionForm } from './opinionForm'
import { placeOf } from './rows'

export const openTask = (id: string) => answer(api.GET('/api/tasks/{id}', { params: { path: { id } } }))

const viewOf = async (process: string): Promise<CaseView | undefined> => (await processes[process]?.view?.())?.default

/** An open task with its form, and what its process shows of the case. */
export function useTask(id: string, expected = '') {
  return useLoad(async () => {
    const [task] = await Promise.all([openTask(id), viewOf(expected)])
    const { process, caseId } = task.task
    const view = await viewOf(process)
    const file = await view?.read?.(caseId)
    const own = processes[process]?.forms?.[task.formId]?.(task.task)
    return { ...task, view, file, page: pageOf(task.task), place: own ?? placeOf(task.task), asksForOpinion: isOpinionForm(task.form) }
  })
}

export type OpenedTask = NonNullable<ReturnType<typeof useTask>['data']['value']>

/** Submits a task's form as it is. */
export function submitTask(id: string, key: string, form: Record<string, unknown>) {
  return answer(
    api.POST('/api/tasks/{id}/submission', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: form as never,
    }),
  )
}
