import { reactive, ref, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { nowInShanghai } from '@/ui/dates'
import { countMessages } from './useUnread'

export type Message = Schema<'MessagesShown'>
export type Kind = Message['kind']

/** What may be filtered by; an administrator's and everybody's. */
export const kinds: Kind[] = ['OBLIGATION_URGED', 'REMINDED', 'STILL_OWED', 'TASK_URGED', 'RETURNED', 'DATE_MOVED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'BULLETIN_ISSUED', 'ACCEPTED', 'TASKS_DUE', 'IMPORTED', 'FLOW_FAILED', 'DRAFT_WAITS', 'LETTERS_FAILED']

/** One's own messages, page by page, and how they are read. */
export function useMessages() {
  const asked = reactive({ unread: false, kind: '' as Kind | '' })
  const more = shallowRef<Message[]>([])
  const next = ref<string>()
  const seen = ref(nowInShanghai())

  async function read(cursor?: string) {
    const page = await answer(
      api.GET('/api/messages', { params: { query: { unread: asked.unread, kind: asked.kind || undefined, cursor } } }),
    )
    next.value = page.next
    return page.items
  }
  const load = useLoad(async () => {
    more.value = []
    seen.value = nowInShanghai()
    return read()
  })
  const goOn = useAction(async () => {
    more.value = [...more.value, ...(await read(next.value))]
    return true
  })
  const readOne = useAction(async (key: string, id: string) => {
    await answer(api.POST('/api/messages/{id}/reading', { params: { path: { id }, header: { 'Idempotency-Key': key } } }))
    await countMessages()
    return true
  })
  const readAll = useAction(async (key: string) => {
    await answer(
      api.POST('/api/messages/reading', {
        params: { header: { 'Idempotency-Key': key } },
        body: { until: seen.value, kind: asked.kind || undefined },
      }),
    )
    await Promise.all([load.reload(), countMessages()])
    return true
  })
  return { asked, load, more, next, goOn, readOne, readAll }
}
