import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Grid = Schema<'ObligationGridGrid'>
export type Row = Schema<'ObligationGridRow'>
export type Column = Schema<'ObligationGridColumn'>
export type Cell = Schema<'Cell'>
export type Opened = Schema<'ObligationHistoryOpened'>
export type Extension = Schema<'ExtensionBookLine'>
export type Bulletin = Schema<'BulletinBookSheet'>

const of = (id: string) => ({ path: { id } })
const keyed = (id: string, key: string) => ({ params: { ...of(id), header: { 'Idempotency-Key': key } } })

export const useGrid = (plan: string) => useLoad(() => answer(api.GET('/api/plans/{id}/obligations', { params: of(plan) })))

export const useOpened = (plan: string, code: string, unit: string) =>
  useLoad(() => answer(api.GET('/api/plans/{id}/obligations/{code}/units/{unit}', { params: { path: { id: plan, code, unit } } })))

/** 催报: once a day a unit and obligation; the answer says whom it reached. */
export const useUrge = (plan: string) =>
  useAction((key: string, code: string, units: string[], message: string) =>
    answer(api.POST('/api/plans/{id}/urges', { ...keyed(plan, key), body: { code, units, message: message || undefined } })),
  )

export const useAskExtension = (plan: string) =>
  useAction((key: string, code: string, unit: string, wanted: string, reason: string) =>
    answer(api.POST('/api/plans/{id}/extensions', { ...keyed(plan, key), body: { code, unit, wanted, reason } })),
  )

export const useWaive = (plan: string) =>
  useAction((key: string, code: string, unit: string, waived: boolean, reason: string) =>
    answer(api.POST('/api/plans/{id}/waivers', { ...keyed(plan, key), body: { code, unit, waived, reason } })).then(() => true),
  )

export const readExtension = (id: string) => answer(api.GET('/api/extensions/{id}', { params: of(id) }))

export const useBulletins = (plan: string) => useLoad(() => answer(api.GET('/api/plans/{id}/bulletins', { params: of(plan) })))
export const readBulletin = (id: string) => answer(api.GET('/api/bulletins/{id}', { params: of(id) }))
export const useDraftBulletin = (plan: string) =>
  useAction((key: string, code: string) => answer(api.POST('/api/plans/{id}/bulletins', { ...keyed(plan, key), body: { code } })))
export const useChangeBulletin = (id: string) =>
  useAction((_key: string, version: number, title: string, words: string) =>
    answer(api.PUT('/api/bulletins/{id}', { params: of(id), body: { version, title, words } })),
  )
export const useIssueBulletin = (id: string) =>
  useAction((key: string, version: number) => answer(api.POST('/api/bulletins/{id}/issue', { ...keyed(id, key), body: { version } })))
