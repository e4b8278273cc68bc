import { answer, api, type Schema } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

type Entry = Schema<'TaskEntry'>
const of = (task: Entry) => ({ params: { path: { id: task.caseId } } })

/** What a list or a round is about, for whoever has a task on it; nothing for other cases. */
export function useCase(task: Entry) {
  return useLoad(async () => ({
    list: task.process === 'Submission' ? await answer(api.GET('/api/submissions/{id}', of(task))) : undefined,
    round: task.process === 'Selection' ? await answer(api.GET('/api/selections/{id}', of(task))) : undefined,
  }))
}
