import { answer, api } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

/** The names of a region's own units by their codes, for a plan's file names units by code. */
export function useUnitNames(regionCode: string) {
  return useLoad(async () => {
    const region = (await answer(api.GET('/api/regions'))).find((one) => one.code === regionCode)
    const units = region ? await answer(api.GET('/api/units', { params: { query: { regionId: region.id } } })) : []
    return new Map(units.map((unit) => [unit.code, unit.name]))
  })
}
