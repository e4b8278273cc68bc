import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'

export type RosterSheet = Schema<'RosterBoardSheet'>
export type RosterVersion = Schema<'RosterBoardVersion'>
export type RosterStamp = Schema<'RosterBoardStamp'>
export type RosterForm = 'WORKBOOK' | 'PAPER' | 'STAMPED' | 'OFD'
/** A list that went up, or what a unit would hand up now. */
export type Whose = { submission: string } | { planId: string; unitId: string }

export const readRosters = (whose: Whose) =>
  'submission' in whose
    ? answer(api.GET('/api/submissions/{id}/roster-versions', { params: { path: { id: whose.submission } } }))
    : answer(api.GET('/api/roster-versions', { params: { query: { plan: whose.planId, unit: whose.unitId } } }))

const acting = (key: string, id: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

export function useRosterVersions(whose: Whose) {
  return {
    make: useAction((key: string) =>
      'submission' in whose
        ? answer(api.POST('/api/submissions/{id}/roster-versions', { params: acting(key, whose.submission) }))
        : answer(api.POST('/api/roster-versions', { params: { header: { 'Idempotency-Key': key } }, body: whose })),
    ),
    order: useAction(async (key: string, id: string) => {
      await answer(api.POST('/api/roster-versions/{id}/seal-orders', { params: acting(key, id) }))
      return true
    }),
    upload: useAction((key: string, id: string, files: File[]) => {
      const form = new FormData()
      for (const file of files) form.append('files', file, file.name)
      return answer(api.POST('/api/roster-versions/{id}/scans', { params: acting(key, id), body: { files: [] }, bodySerializer: () => form }))
    }),
    take: useAction(async (_key: string, version: RosterVersion, form: RosterForm) => {
      keepFile(await fetchFile(`/api/roster-versions/${version.id}/files/${form}`, { method: 'POST' }), version.title)
    }),
    scan: useAction(async (_key: string, stamp: string) => {
      keepFile(await fetchFile(`/api/roster-stamps/${stamp}/scan`, { method: 'POST' }), 'scan')
    }),
    match: useAction(async (key: string, stamp: string, reason: string, checkCode: string) => {
      await answer(api.POST('/api/roster-stamps/{id}/match', { params: acting(key, stamp), body: { reason, checkCode: checkCode || undefined } }))
      return true
    }),
    revoke: useAction(async (key: string, stamp: string, reason: string) => {
      await answer(api.POST('/api/roster-stamps/{id}/revocation', { params: acting(key, stamp), body: { reason } }))
      return true
    }),
  }
}
