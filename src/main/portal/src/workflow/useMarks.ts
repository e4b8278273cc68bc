import { computed, ref, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { newKey } from '@/api/key'
import { Problem } from '@/api/problem'

export type Mark = Schema<'MarksMark'>

const marks = shallowRef<Mark[]>([])

async function read() {
  marks.value = await answer(api.GET('/api/marks'))
  return marks.value
}

/** 已选同意（未提交）: marks kept on the server, and the order in which they were made, to undo the last. */
export function useMarks() {
  const busy = ref(false)
  const problem = shallowRef<Problem>()
  const made: string[] = []
  const byTask = computed(() => new Map(marks.value.map((mark) => [mark.taskId, mark])))
  const path = (id: string) => ({ path: { id } })

  async function attempt(act: () => Promise<unknown>) {
    busy.value = true
    try {
      await act()
      problem.value = undefined
      return true
    } catch (failed) {
      problem.value = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
      return false
    } finally {
      await read().catch(() => undefined)
      busy.value = false
    }
  }

  async function mark(taskId: string, text: string) {
    const kept = await attempt(() => answer(api.PUT('/api/tasks/{id}/mark', { params: path(taskId), body: { text } })))
    if (kept) made.push(taskId)
    return kept
  }

  const unmark = (taskId: string) => attempt(() => answer(api.DELETE('/api/tasks/{id}/mark', { params: path(taskId) })))

  async function undo() {
    const last = made.pop() ?? marks.value.at(-1)?.taskId
    if (last) await unmark(last)
    return last
  }

  return { marks, byTask, busy, problem, read, mark, unmark, undo }
}

/** Marks that go together: a batch is one step of one process, of one plan if it has one, and one category. */
export interface Batch {
  name: string
  step: string
  stepName: string
  category: string
  planId?: string
  process: string
  taskIds: string[]
}

/** The batches that a submission of these marks makes. */
export function batchesOf(marks: Mark[]): Batch[] {
  const batches = new Map<string, Batch>()
  for (const { step, stepName, category, planId, process, taskId } of marks) {
    const name = [process, planId, step, category].join(' ')
    const batch: Batch = batches.get(name) ?? { name, step, stepName, category, planId, process, taskIds: [] }
    batch.taskIds.push(taskId)
    batches.set(name, batch)
  }
  return [...batches.values()]
}

const PLACE = 'huozhong.batch '

/**
 * The key of a batch, kept by this tab until the batch was answered: whoever lost the connection, closed the dialog or
 * reloaded the page sends the same batch again, and nobody is agreed to twice. Other people make another batch.
 */
export function batchKey(batch: Batch, store: Pick<Storage, 'getItem' | 'setItem'> = sessionStorage): string {
  const ids = [...batch.taskIds].sort().join()
  const [known, of] = (store.getItem(PLACE + batch.name) ?? '').split(' ')
  if (known && of === ids) return known
  const key = newKey()
  store.setItem(PLACE + batch.name, key + ' ' + ids)
  return key
}

/** Submits one batch; the same key again answers the same. */
export async function submitBatch(batch: Batch) {
  const header = { 'Idempotency-Key': batchKey(batch) }
  try {
    const said = await answer(api.POST('/api/task-batches', { params: { header }, body: { taskIds: batch.taskIds } }))
    sessionStorage.removeItem(PLACE + batch.name)
    return said
  } catch (failed) {
    if (failed instanceof Problem && !failed.isUnanswered && failed.code !== 'BatchRunning') sessionStorage.removeItem(PLACE + batch.name)
    throw failed
  }
}
