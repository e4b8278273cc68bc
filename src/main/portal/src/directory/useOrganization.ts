import { ref, shallowRef, watch } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Unit = Schema<'UnitControllerUnitView'>
export type User = Schema<'UserView'>
export const MOST = 500

export const useRegions = () => useLoad(() => answer(api.GET('/api/regions')))
export const useUnit = (id: string) => useLoad(() => answer(api.GET('/api/units/{id}', { params: { path: { id } } })))
/** Everybody's deputies. */
export const useAllDeputies = () => useLoad(() => answer(api.GET('/api/deputies')))

/** Who can log in, found by a part of name or login. */
export async function findUsers(words: string) {
  const { items } = await answer(api.GET('/api/users', { params: { query: { q: words.trim() } } }))
  return items.filter((user) => user.active)
}

/** The units of a region ('none' for those of no region), or those that a search finds anywhere. */
export function useUnits(region: () => string, words: () => string) {
  const load = useLoad(() => {
    const q = words().trim() || undefined
    const query = q ? { q } : region() === 'none' ? { regionless: true } : { regionId: region() }
    return answer(api.GET('/api/units', { params: { query: { ...query, limit: MOST } } }))
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(region, () => load.reload())
  watch(words, () => {
    clearTimeout(timer)
    timer = setTimeout(load.reload, 300)
  })
  return load
}

/** Users page by page, found by words or by their unit. */
export function useUsers(query: () => { q?: string; unitId?: string }) {
  const next = ref<string>()
  const more = shallowRef<User[]>([])
  const read = async (after = '') => {
    const page = await answer(api.GET('/api/users', { params: { query: { ...query(), after } } }))
    next.value = page.next
    return page.items
  }
  const load = useLoad(async () => {
    const first = await read()
    more.value = []
    return first
  })
  const goOn = useAction(async () => {
    more.value = [...more.value, ...(await read(next.value))]
  })
  return { load, more, next, goOn }
}

/** What opens regions and units. */
export function useOpening() {
  const header = (key: string) => ({ header: { 'Idempotency-Key': key } })
  const region = useAction((key: string, body: Schema<'RegionControllerNewRegion'>) =>
    answer(api.POST('/api/regions', { params: header(key), body })),
  )
  const unit = useAction((key: string, body: Schema<'UnitControllerNewUnit'>) =>
    answer(api.POST('/api/units', { params: header(key), body })),
  )
  return { region, unit }
}
