import { reactive, ref, shallowRef } from 'vue'
import { answer, api, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Row = Schema<'AuditView'>
export const SIZE = 50

/** Days as people mean them, both included, as moments (from included, to not). */
export function moments(from?: string | null, until?: string | null) {
  const next = until && new Date(Date.parse(until + 'T00:00:00Z') + 86_400_000).toISOString().slice(0, 10)
  return { from: from ? from + 'T00:00:00' : undefined, to: next ? next + 'T00:00:00' : undefined }
}

/** The record, searched and read page by page. */
export function useAudit() {
  const asked = reactive({ from: '', until: '', user: '', action: '', subject: '', unit: '' })
  const next = ref<string>()
  const more = shallowRef<Row[]>([])
  async function read(cursor?: string) {
    const said = (words: string) => words.trim() || undefined
    const query = {
      ...moments(asked.from, asked.until),
      user: said(asked.user),
      action: said(asked.action),
      subject: said(asked.subject),
      unit: said(asked.unit),
      cursor,
      size: SIZE,
    }
    const page = await answer(api.GET('/api/audit', { params: { query } }))
    next.value = page.next
    return page.items
  }
  const rows = useLoad(async () => {
    const first = await read()
    more.value = []
    return first
  })
  const goOn = useAction(async () => {
    more.value = [...more.value, ...(await read(next.value))]
  })
  const actions = useLoad(() => answer(api.GET('/api/audit/actions')))
  return { asked, rows, more, next, goOn, actions }
}

/** The chain: how far it is, whether it is whole, and its head as a file. */
export function useChain() {
  const state = useLoad(() => answer(api.GET('/api/audit/state')))
  const verdict = shallowRef<Schema<'AuditControllerVerification'>>()
  const verify = useAction(async (_key: string, head?: { seq: number; hash: string }) => {
    verdict.value = await answer(api.GET('/api/audit/verification', { params: { query: head ?? {} } }))
    await state.reload()
  })
  const exportHead = useAction(async (key: string) => {
    const head = await answer(api.POST('/api/audit/head', { params: { header: { 'Idempotency-Key': key } } }))
    const blob = new Blob([JSON.stringify(head, null, 2)], { type: 'application/json' })
    keepFile({ blob, name: `audit-head-${head.seq}.json` })
    return head
  })
  return { state, verdict, verify, exportHead }
}

/** The head out of a file that was exported earlier; nothing where there is none in it. */
export function headOf(text: string): { seq: number; hash: string } | undefined {
  const seq = text.match(/"seq"\s*:\s*(\d{1,15})/)?.[1]
  const hash = text.match(/"hash"\s*:\s*"([0-9a-f]{64})"/)?.[1]
  return seq && hash ? { seq: Number(seq), hash } : undefined
}
