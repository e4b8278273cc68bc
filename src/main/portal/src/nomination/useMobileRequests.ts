import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type MobileRequest = Schema<'MoreMobilesAsked'>
export type MobileUse = MobileRequest['use']

/** Asks for as many again today, with a reason. */
export function useAskMore() {
  return useAction((key: string, use: MobileUse, reason: string) =>
    answer(api.POST('/api/mobile-requests', { params: { header: { 'Idempotency-Key': key } }, body: { use, reason } })),
  )
}

/** Today's: what one may agree to, and what one asked for; and the answers. */
export function useMobileRequests() {
  const load = useLoad(() => answer(api.GET('/api/mobile-requests')))
  const params = (key: string, id: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })
  const agree = useAction(async (key: string, id: string) => {
    await answer(api.POST('/api/mobile-requests/{id}/agreement', params(key, id)))
    return true
  })
  const refuse = useAction(async (key: string, id: string) => {
    await answer(api.POST('/api/mobile-requests/{id}/refusal', params(key, id)))
    return true
  })
  return { load, agree, refuse }
}
