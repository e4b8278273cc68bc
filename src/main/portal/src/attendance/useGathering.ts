import { computed, onMounted, onScopeDispose, ref, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'
import { nowInShanghai } from '@/ui/dates'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { useQueue, type Answer, type Scan } from './queue'

export type Sheet = Schema<'AttendanceDeskSheet'>
export type Line = Schema<'AttendanceDeskLine'>

const EVERY = 15_000

/** A gathering as its 签到台 has it: who is expected and came, what this phone has yet to send, and what was refused. */
export function useGathering(id: string) {
  const path = { path: { id } }
  const load = useLoad<Sheet>(() => answer(api.GET('/api/gatherings/{id}', { params: path })))
  const refused = ref<Answer[]>([])
  const offline = ref(false)
  const problem = shallowRef<Problem>()
  const queue = useQueue(id, (scans) => answer(api.POST('/api/gatherings/{id}/scans', { params: path, body: { sentAt: nowInShanghai(), scans } })))

  /** Sends what waits; without network it stays, and that is said. */
  async function send() {
    try {
      const answers = await queue.flush()
      offline.value = false
      problem.value = undefined
      refused.value.push(...answers.filter((one) => one.outcome === 'REFUSED'))
      if (answers.length) await load.reload()
    } catch (failed) {
      offline.value = failed instanceof Problem && failed.isUnanswered
      if (!offline.value) problem.value = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
    }
  }

  async function sign(person: string, means: Scan['means'], out = false) {
    if (queue.waiting.value.some((one) => one.personId === person && one.out === out)) return
    queue.add(person, out, means)
    await send()
  }

  const look = () => void (document.visibilityState === 'visible' && (queue.waiting.value.length ? send() : load.reload()))
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(look, EVERY)
    addEventListener('online', look)
    document.addEventListener('visibilitychange', look)
    void send()
  })
  onScopeDispose(() => {
    clearInterval(timer)
    removeEventListener('online', look)
    document.removeEventListener('visibilitychange', look)
  })

  const correct = useAction(async (key: string, person: string, body: Schema<'GatheringControllerWanted'>) => {
    await answer(
      api.POST('/api/gatherings/{id}/people/{person}/correction', { params: { path: { id, person }, header: { 'Idempotency-Key': key } }, body }),
    )
    await load.reload()
    return true
  })
  const others = useAction(async (_key: string, count: number) => {
    await answer(api.PUT('/api/gatherings/{id}/others', { params: path, body: { others: count } }))
    await load.reload()
    return true
  })
  const end = useAction(async (key: string) => {
    await answer(api.POST('/api/gatherings/{id}/end', { params: { ...path, header: { 'Idempotency-Key': key } } }))
    await load.reload()
    return true
  })
  /** Whom this phone has signed in and not sent yet. */
  const waitingFor = computed(() => new Set(queue.waiting.value.filter((one) => !one.out).map((one) => one.personId)))
  return { load, queue, offline, refused, problem, send, sign, correct, others, end, waitingFor }
}

/** By a part of the name or the last digits of the number; who isn't there yet first. */
export function found(lines: Line[], words: string): Line[] {
  const asked = words.trim()
  return lines
    .filter((one) => !asked || one.name.includes(asked) || one.number.replace(/\D/g, '').endsWith(asked))
    .sort((a, b) => Number(a.state === 'PRESENT') - Number(b.state === 'PRESENT'))
}
