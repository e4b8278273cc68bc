import { computed, shallowRef } from 'vue'
import { answer, api } from '@/api/client'
import { useAction } from '@/ui/useAction'
import type { Mark } from '@/workflow/useMarks'

const marks = shallowRef<Mark[]>([])

async function read() {
  marks.value = await answer(api.GET('/api/marks'))
  return marks.value
}

/** 已选同意（未提交）: kept on the server until they are submitted or taken off. */
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
  const byTask = computed(() => new Map(marks.value.map((mark) => [mark.taskId, mark])))
  return { marks, byTask, read, put, takeOff }
}
