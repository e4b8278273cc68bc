import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Settings = Schema<'MessageSettingsSettings'>
export type Channel = Settings['ways'][number]['channel']
export type Times = Settings['times']

export const useSettings = () => useLoad(() => answer(api.GET('/api/message-settings')))

export const useChangeSettings = () =>
  useAction((_key: string, times: Times, chosen: Settings['chosen']) =>
    answer(api.PUT('/api/message-settings', { body: { ...times, chosen } })),
  )

/** An address: typed, confirmed by the code that was sent there, or taken away. */
export function useAddress() {
  const ask = useAction(async (_key: string, address: string) => {
    await answer(api.POST('/api/message-settings/address', { body: { address } }))
    return true
  })
  const confirm = useAction((_key: string, code: string) => answer(api.POST('/api/message-settings/address/confirmation', { body: { code } })))
  const remove = useAction(async () => {
    await answer(api.DELETE('/api/message-settings/address'))
    return true
  })
  return { ask, confirm, remove }
}

/** 日历订阅: whether there is an address; a new one is shown once. */
export function useCalendar() {
  const load = useLoad(() => answer(api.GET('/api/calendar-address')))
  const make = useAction(async () => new URL((await answer(api.POST('/api/calendar-address'))).path, location.origin).href)
  const revoke = useAction(async () => {
    await answer(api.DELETE('/api/calendar-address'))
    return true
  })
  return { load, make, revoke }
}
