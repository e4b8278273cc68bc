import { computed, ref, shallowRef, watch } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'

export type TaskRow = Schema<'TaskRow'>

/** What the list shows of all that is open. */
export interface TaskFilter {
  step?: string
  category?: string
  late: boolean
  q: string
}

/** The open tasks, page by page, as the filter has it. */
export function useTasks(filter: () => TaskFilter) {
  const rows = shallowRef<TaskRow[]>([])
  const next = ref<string>()
  const problem = shallowRef<Problem>()
  const loading = ref(true)
  const count = shallowRef<Schema<'TaskControllerCount'>>()
  let latest = 0

  const query = () => {
    const { step, category, late, q } = filter()
    return { step: step || undefined, category: category || undefined, late, q: q.trim() || undefined }
  }

  async function page(cursor?: string) {
    const mine = ++latest
    loading.value = true
    try {
      const [found, counted] = await Promise.all([
        answer(api.GET('/api/tasks', { params: { query: { ...query(), size: 50, cursor } } })),
        cursor ? count.value : answer(api.GET('/api/tasks/count', { params: { query: query() } })),
      ])
      if (mine !== latest) return
      rows.value = cursor ? [...rows.value, ...found.items] : found.items
      next.value = found.next
      count.value = counted
      problem.value = undefined
    } catch (failed) {
      if (mine === latest) problem.value = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  /** Takes what is done out of the list at once; the rest is read when the list is. */
  function drop(taskIds: string[]) {
    rows.value = rows.value.filter((row) => !taskIds.includes(row.task.taskId))
  }

  /** Looking at one opens it; the list needn't be read again for that. */
  function opened(taskId: string) {
    rows.value = rows.value.map((row) => (row.task.taskId === taskId ? { ...row, seen: true } : row))
  }

  watch(filter, () => page(), { deep: true, immediate: true })
  const load = { data: computed(() => (loading.value && !rows.value.length ? undefined : rows.value)), problem, loading, reload: () => page() }
  return { rows, next, count, load, more: () => page(next.value), drop, opened }
}
