import { answer, api } from '@/api/client'
import { countTasks } from '@/workflow/useTaskCount'
import { useAction } from '@/ui/useAction'

/** Sends a task's form; true when it was taken. */
export function useTaskForm() {
  const action = useAction(async (key: string, taskId: string, form: Record<string, unknown>) => {
    await answer(
      api.POST('/api/tasks/{id}/submission', {
        params: { path: { id: taskId }, header: { 'Idempotency-Key': key } },
        body: form as never,
      }),
    )
    void countTasks()
    return true
  })
  return { ...action, send: action.run }
}
