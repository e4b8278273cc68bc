import { computed, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'

export type Mark = Schema<'MarksMark'>

const marks = shallowRef<Mark[]>([])

async function read() {
  marks.value = await answer(api.GET('/api/marks'))
  return marks.value
}

/** What was marked, by step and category, as it can be submitted together. */
export function batches(all: Mark[]): { key: string; step: string; category: string; marks: Mark[] }[] {
  const found = new Map<string, { key: string; step: string; category: string; marks: Mark[] }>()
  for (const mark of all) {
    const key = mark.step + ' ' + mark.category
    const batch = found.get(key) ?? { key, step: mark.stepName, category: mark.category, marks: [] }
    batch.marks.push(mark)
    found.set(key, batch)
  }
  return [...found.values()]
}

/** 已选同意，未提交: kept on the server until they are submitted or taken off. */
export function useMarks() {
  const put = useAction(async (_key: string, taskId: string, text: string) => {
    await answer(api.PUT('/api/tasks/{id}/mark', { params: { path: { id: taskId } }, body: { text } }))
    await read()
    return true
  })
  const takeOff = useAction(async (_key: string, taskId: string) => {
    await answer(api.DELETE('/api/tasks/{id}/mark', { params: { path: { id: taskId } } }))
    await read()
    return true
  })
  const submit = useAction(async (key: string, taskIds: string[]) => {
    const header = { 'Idempotency-Key': key }
    const outcomes = await answer(api.POST('/api/task-batches', { params: { header }, body: { taskIds } }))
    await read()
    return outcomes
  })
  const byTask = computed(() => new Map(marks.value.map((mark) => [mark.taskId, mark])))
  return { marks, byTask, read, put, takeOff, submit }
}
