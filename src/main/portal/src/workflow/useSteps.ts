import { answer, api } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

/** How many tasks are open at each step. */
export function useSteps() {
  return useLoad(() => answer(api.GET('/api/tasks/steps')))
}
