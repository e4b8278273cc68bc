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

  /** What `reach` finds and how many there are now; of two readings only the later one's counts. */
  async function read(reach: () => Promise<{ items: TaskRow[]; next?: string }>, quiet = false) {
    const mine = ++latest
    loading.value = true
    try {
      const [found, counted] = await Promise.all([reach(), answer(api.GET('/api/tasks/count', { params: { query: query() } }))])
      if (mine !== latest) return
      rows.value = found.items
      next.value = found.next
      count.value = counted
      problem.value = undefined
    } catch (failed) {
      if (mine === latest && !quiet) problem.value = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
    } finally {
      if (mine === latest) loading.value = false
    }
  }

  const page = (cursor?: string) => answer(api.GET('/api/tasks', { params: { query: { ...query(), size: 50, cursor } } }))

  async function more() {
    const before = rows.value
    await read(async () => {
      const found = await page(next.value)
      return { ...found, items: [...before, ...found.items] }
    })
  }

  /** As many as are shown already: neither a shorter list nor a failed reading takes away what one is at. */
  const reload = () =>
    read(async () => {
      const many = rows.value.length
      const found = await page()
      while (found.next && found.items.length < many) {
        const further = await page(found.next)
        found.items.push(...further.items)
        found.next = further.next
      }
      return found
    }, rows.value.length > 0)

  /** Takes what is done out of the list at once; the rest is read when the list is. */
  function drop(taskIds: string[]) {
    rows.value = rows.value.filter((row) => !taskIds.includes(row.task.taskId))
  }

  /** Looking at one opens it; the list needn't be read again for that. */
  function opened(taskId: string) {
    rows.value = rows.value.map((row) => (row.task.taskId === taskId ? { ...row, seen: true } : row))
  }

  watch(filter, () => read(() => page()), { deep: true, immediate: true })
  const load = { data: computed(() => (loading.value && !rows.value.length ? undefined : rows.value)), problem, loading, reload }
  return { rows, next, count, load, more, drop, opened }
}
