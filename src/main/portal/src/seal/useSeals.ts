import { ref, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Seal = Schema<'SealRegisterEntry'>
export type Keeper = Seal['keepers'][number]
export const KEPT = ['HERE', 'DEVICE', 'PLATFORM'] as const
export const SHAPES = ['PARTY', 'GOVERNMENT', 'STAR'] as const

const header = (key: string) => ({ 'Idempotency-Key': key })

/** The register, page by page. */
export function useRegister() {
  const next = ref<string>()
  const more = shallowRef<Seal[]>([])
  const read = async (cursor = '') => {
    const page = await answer(api.GET('/api/seals', { params: { query: { cursor } } }))
    next.value = page.next
    return page.items
  }
  const seals = useLoad(async () => {
    const first = await read()
    more.value = []
    return first
  })
  const goOn = useAction(async () => {
    more.value = [...more.value, ...(await read(next.value))]
  })
  return { seals, more, next, goOn }
}

/** What is asked of a second administrator. */
export function useProposing() {
  const register = useAction(async (key: string, body: Schema<'SealControllerNewSeal'>) => {
    await answer(api.POST('/api/seals', { params: { header: header(key) }, body }))
    return true
  })
  const name = useAction(async (key: string, id: string, body: Schema<'SealControllerNewKeeper'>) => {
    await answer(api.POST('/api/seals/{id}/keepers', { params: { path: { id }, header: header(key) }, body }))
    return true
  })
  const resume = useAction(async (key: string, id: string) => {
    await answer(api.POST('/api/seals/{id}/resumption', { params: { path: { id }, header: header(key) } }))
    return true
  })
  return { register, name, resume }
}

/** What holds at once. */
export function useStopping() {
  const params = (key: string, id: string) => ({ path: { id }, header: header(key) })
  const suspend = useAction(async (key: string, seal: Seal, reason: string) => {
    await answer(api.POST('/api/seals/{id}/suspension', { params: params(key, seal.id), body: { reason } }))
    return true
  })
  const revoke = useAction(async (key: string, seal: Seal, reason: string) => {
    await answer(api.POST('/api/seals/{id}/revocation', { params: params(key, seal.id), body: { reason } }))
    return true
  })
  const endKeeper = useAction(async (key: string, seal: Seal, reason: string, keeper?: Keeper) => {
    const path = { id: seal.id, keeperId: keeper?.id ?? '' }
    await answer(api.POST('/api/seals/{id}/keepers/{keeperId}/ending', { params: { path, header: header(key) }, body: { reason } }))
    return true
  })
  const openPin = useAction(async (key: string, seal: Seal, keeper: Keeper, forgotten: boolean) => {
    const at = { params: { path: { id: seal.id, userId: keeper.userId }, header: header(key) } }
    if (forgotten) await answer(api.POST('/api/seals/{id}/pins/{userId}/reset', at))
    else await answer(api.POST('/api/seals/{id}/pins/{userId}/unlocking', at))
    return true
  })
  return { suspend, revoke, endKeeper, openPin }
}

/** A unit's, for who works in it. */
export const useUnitSeals = (unit: string) => useLoad(() => answer(api.GET('/api/units/{id}/seals', { params: { path: { id: unit } } })))

/** Says which seal is meant: on one order, or on all of the unit where nothing else is said. */
export function useChoosing(unit: string, order?: string) {
  return useAction(async (key: string, sealId: string) => {
    const sent = (id: string) => ({ params: { path: { id }, header: header(key) }, body: { sealId } })
    if (order) await answer(api.POST('/api/seal-orders/{id}/seal', sent(order)))
    else await answer(api.POST('/api/units/{id}/default-seal', sent(unit)))
    return true
  })
}

/** How a unit stamps. */
export function useSetting(unit: string) {
  const setting = useLoad(() => answer(api.GET('/api/units/{id}/seal-setting', { params: { path: { id: unit } } })))
  const params = (key: string) => ({ path: { id: unit }, header: header(key) })
  const choose = useAction(async (key: string, track: Schema<'SealSetting'>['track']) => {
    await answer(api.POST('/api/units/{id}/seal-track', { params: params(key), body: { track } }))
    return true
  })
  const oneHand = useAction(async (key: string, allowed: boolean) => {
    await answer(api.POST('/api/units/{id}/one-hand', { params: params(key), body: { oneHand: allowed } }))
    return true
  })
  return { setting, choose, oneHand }
}
