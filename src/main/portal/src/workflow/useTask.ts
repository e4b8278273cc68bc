import { answer, api } from '@/api/client'
import { readFile } from '@/nomination/useFile'
import { useLoad } from '@/ui/useLoad'
import { isOpinionForm } from './opinionForm'

export const openTask = (id: string) => answer(api.GET('/api/tasks/{id}', { params: { path: { id } } }))

/** An open task with its form, and the person's file where it is about one. */
export function useTask(id: string) {
  return useLoad(async () => {
    const task = await openTask(id)
    const file = task.task.process === 'Nomination' ? await readFile(task.task.caseId) : undefined
    return { ...task, file, asksForOpinion: isOpinionForm(task.form) }
  })
}

/** Submits a task's form as it is. */
export function submitTask(id: string, key: string, form: Record<string, unknown>) {
  return answer(
    api.POST('/api/tasks/{id}/submission', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: form as never,
    }),
  )
}
