import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { countOrders } from './useOrderCount'

export type OwnSeal = Schema<'SealRegisterOwn'>
export type Waiting = Schema<'WaitingOrdersWaiting'>
export type Batch = Schema<'SealBatch'>

const header = (key: string) => ({ 'Idempotency-Key': key })
const MOST = 100
const PAUSE = 1000

/** The keeper's own seals and PINs. */
export function useOwnSeals() {
  const seals = useLoad(() => answer(api.GET('/api/me/seals')))
  const setPin = useAction(async (key: string, id: string, pin: string, former?: string) => {
    await answer(api.POST('/api/me/seals/{id}/pin', { params: { path: { id }, header: header(key) }, body: { pin, former } }))
    return true
  })
  return { seals, setPin }
}

/** Whether a batch has something left to do. */
export const isOpen = (batch: Batch) => batch.outcomes.some((one) => one.state === 'PENDING' || one.state === 'RUNNING')

/** What waits, and sealing it: the batch is asked for until all of it is settled. */
export function usePressing() {
  const orders = useLoad(() => answer(api.GET('/api/seal-orders', { params: { query: { size: MOST } } })))
  const batch = shallowRef<Batch>()
  const lost = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  async function follow(now: Batch) {
    clearTimeout(timer)
    batch.value = now
    if (!isOpen(now)) {
      void countOrders()
      return orders.reload()
    }
    timer = setTimeout(async () => {
      try {
        const next = await answer(api.GET('/api/seal-batches/{id}', { params: { path: { id: now.id } } }))
        lost.value = false
        await follow(next)
      } catch {
        lost.value = true
        await follow(now)
      }
    }, PAUSE)
  }

  const press = useAction(async (key: string, sealId: string, orderIds: string[], pin: string) => {
    await follow(await answer(api.POST('/api/seal-batches', { params: { header: header(key) }, body: { sealId, orderIds, pin } })))
    return true
  })
  const goOn = useAction(async (key: string, id: string, pin: string) => {
    await follow(await answer(api.POST('/api/seal-batches/{id}/continuation', { params: { path: { id }, header: header(key) }, body: { pin } })))
    return true
  })
  const decline = useAction(async (key: string, id: string, reason: string) => {
    await answer(api.POST('/api/seal-orders/{id}/declining', { params: { path: { id }, header: header(key) }, body: { reason } }))
    void countOrders()
    return true
  })
  const show = useAction(async (_key: string, id: string) => keepFile(await fetchFile(`/api/seal-orders/${id}/document`)))
  const unfinished = useLoad(async () => {
    const [first] = await answer(api.GET('/api/seal-batches'))
    if (first && !batch.value) await follow(first)
    return first
  })
  return { orders, batch, lost, press, goOn, decline, show, unfinished }
}

/** The record of uses, page by page; a unit's as a workbook. */
export function useUses() {
  const next = ref<string>()
  const since = ref('')
  const until = ref('')
  const days = () => ({ since: since.value || undefined, until: until.value || undefined })
  const more = shallowRef<Schema<'SealUsesUsed'>[]>([])
  const read = async (cursor = '') => {
    const page = await answer(api.GET('/api/seal-uses', { params: { query: { cursor, ...days() } } }))
    next.value = page.next
    return page.items
  }
  const uses = useLoad(async () => {
    const first = await read()
    more.value = []
    return first
  })
  const goOn = useAction(async () => {
    more.value = [...more.value, ...(await read(next.value))]
  })
  const workbook = useAction(async (_key: string, unit: string) => {
    const narrowed = new URLSearchParams(Object.entries(days()).filter((one): one is [string, string] => !!one[1]))
    keepFile(await fetchFile(`/api/units/${unit}/seal-uses/workbook?${narrowed}`, { method: 'POST' }))
  })
  watch([since, until], uses.reload)
  return { uses, more, next, goOn, workbook, since, until }
}
