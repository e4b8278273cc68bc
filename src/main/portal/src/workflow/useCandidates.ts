import { ref, watch } from 'vue'
import { answer, api } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

/** To whom a task can be handed; read again a moment after somebody stops typing. */
export function useCandidates(taskId: string) {
  const q = ref('')
  const load = useLoad(() =>
    answer(api.GET('/api/tasks/{id}/transfer-candidates', { params: { path: { id: taskId }, query: { q: q.value.trim() } } })),
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(q, () => {
    clearTimeout(timer)
    timer = setTimeout(load.reload, 300)
  })
  return { q, load }
}
