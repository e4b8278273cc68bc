import { computed, shallowRef } from 'vue'
import { api } from '@/api/client'

/** As many as the server counts. */
const MOST = 200
const unread = shallowRef(0)

/** Reads how many messages are unread; a hint only: no answer changes nothing. */
export async function countMessages() {
  const { data } = await api.GET('/api/messages/count').catch(() => ({ data: undefined }))
  if (data) unread.value = data.unread
}

/** The number at the bell; nothing where all is read. */
export const unreadWords = computed(() => (unread.value === 0 ? '' : unread.value >= MOST ? MOST - 1 + '+' : String(unread.value)))
