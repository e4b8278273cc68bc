import { answer, api } from '@/api/client'
import { useAction } from '@/ui/useAction'

/** Asking departments about a round, reminding them, and going on without one that is late. */
export function useConsultation(id: string) {
  const header = (key: string) => ({ 'Idempotency-Key': key })
  const ask = useAction(async (key: string, unitIds: string[]) => {
    await answer(api.POST('/api/selections/{id}/consultations', { params: { path: { id }, header: header(key) }, body: { unitIds } }))
    return true
  })
  const remind = useAction(async (key: string, taskId: string) => {
    await answer(api.POST('/api/tasks/{id}/urge', { params: { path: { id: taskId }, header: header(key) } }))
    return true
  })
  const pass = useAction(async (key: string, unit: string, reason: string) => {
    await answer(
      api.POST('/api/selections/{id}/consultations/{unit}/passing', {
        params: { path: { id, unit }, header: header(key) },
        body: { reason },
      }),
    )
    return true
  })
  return { ask, remind, pass }
}

/** The units of a region, of which some can be asked. */
export const readUnits = (regionId: string) => answer(api.GET('/api/units', { params: { query: { regionId } } }))
