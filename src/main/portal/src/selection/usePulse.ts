import { onMounted, onScopeDispose, ref, shallowRef } from 'vue'
import { answer, api } from '@/api/client'
import type { Said } from './types'

const EVERY = 4000

/** Asks every few seconds, while the page is seen, whether a round changed; then tells what others did. */
export function usePulse(id: string, changed: () => Promise<unknown>) {
  const changes = shallowRef<Said[]>([])
  const news = shallowRef<Said[]>([])
  const lost = ref(false)
  let version: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false

  async function beat() {
    const pulse = await answer(api.GET('/api/selections/{id}/pulse', { params: { path: { id } } })).catch(() => undefined)
    lost.value = !pulse
    if (!pulse || over) return
    const known = new Set(changes.value.map((one) => one.id))
    const first = version === undefined
    changes.value = pulse.changes
    if (first || pulse.version === version) return void (version = pulse.version)
    version = pulse.version
    const others = pulse.changes.filter((one) => !one.mine && !known.has(one.id))
    if (others.length) news.value = others
    await changed()
  }

  async function go() {
    clearTimeout(timer)
    if (!document.hidden) await beat()
    if (!over) timer = setTimeout(go, EVERY)
  }

  onMounted(go)
  document.addEventListener('visibilitychange', go)
  onScopeDispose(() => {
    over = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', go)
  })
  return { changes, news, lost, beat, dismiss: () => (news.value = []) }
}
