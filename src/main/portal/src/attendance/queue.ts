import { computed, ref } from 'vue'
import { newKey } from '@/api/key'
import { nowInShanghai } from '@/ui/dates'
import type { Schema } from '@/api/client'

export type Scan = Schema<'GatheringControllerSent'>
export type Answer = Schema<'ScannedPeopleKnown'>

/** What is sent at once at most. */
const MOST = 100

function stored(key: string): Scan[] {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found : []
  } catch {
    return []
  }
}

/**
 * What a phone has yet to send of a gathering: kept over a reload and a dead network, without names. The same sending
 * has the same nonce each time, so that the server takes it once.
 */
export function useQueue(gathering: string, post: (scans: Scan[]) => Promise<Answer[]>) {
  const key = 'huozhong-scans-' + gathering
  const scans = ref<Scan[]>(stored(key))
  const sending = ref(false)
  const keep = () => (scans.value.length ? localStorage.setItem(key, JSON.stringify(scans.value)) : localStorage.removeItem(key))

  function add(personId: string, out: boolean, means: Scan['means']) {
    scans.value.push({ nonce: newKey(), personId, out, means, at: nowInShanghai() })
    keep()
  }

  /** One that wasn't sent yet is gone without a trace. */
  function drop(personId: string) {
    const before = scans.value.length
    scans.value = scans.value.filter((one) => one.personId !== personId)
    keep()
    return scans.value.length < before
  }

  /** What was answered leaves the queue; without an answer it stays for the next time, and the reason is thrown. */
  async function flush(): Promise<Answer[]> {
    if (sending.value || !scans.value.length) return []
    sending.value = true
    try {
      const answers = await post(scans.value.slice(0, MOST))
      const done = new Set(answers.map((one) => one.nonce))
      scans.value = scans.value.filter((one) => !done.has(one.nonce))
      keep()
      return answers
    } finally {
      sending.value = false
    }
  }

  return { waiting: computed(() => scans.value), add, drop, flush, sending }
}
