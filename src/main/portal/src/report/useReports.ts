import { shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { upload as store } from '@/forms/useUploads'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Report = Schema<'ReportPageShown'>
export type Part = Schema<'ReportPagePartShown'>
export type Figure = Schema<'ReportPageFigureShown'>
export type Line = Schema<'ReportBookLine'>
export type Change = Schema<'ReportRowsChange'>
export type Frozen = Schema<'Frozen'>

const of = (id: string) => ({ path: { id } })
const keyed = (id: string, key: string) => ({ params: { ...of(id), header: { 'Idempotency-Key': key } } })

export const useLines = (plan: string) => useLoad(() => answer(api.GET('/api/reports', { params: { query: { plan } } })))
export const readReport = (id: string) => answer(api.GET('/api/reports/{id}', { params: of(id) }))
export const readVersion = (id: string, number: number) => answer(api.GET('/api/reports/{id}/versions/{number}', { params: { path: { id, number } } }))
export const readDrift = (id: string) => answer(api.GET('/api/reports/{id}/drift', { params: of(id) }))
export const readRows = (id: string, code: Figure['code'], version: number | undefined, from: number) =>
  answer(api.GET('/api/reports/{id}/figures/{code}/rows', { params: { path: { id, code }, query: { version, from } } }))

export type Source = Schema<'MergeReportSource'>
export const readSources = (id: string) => answer(api.GET('/api/reports/{id}/sources', { params: of(id) }))

/** 取用: a region's passage into a part, over the revision of it that was read. */
export const useTaking = (id: string) =>
  useAction((key: string, part: string, report: string, revision: number) =>
    answer(api.POST('/api/reports/{id}/sources', { ...keyed(id, key), body: { part, report, revision } })),
  )

/** Begins the report, or goes on with the one that is there. */
export const useBegin = () =>
  useAction((key: string, plan: string, code: string, unit: string) =>
    answer(api.POST('/api/reports', { params: { header: { 'Idempotency-Key': key } }, body: { plan, code, unit } })),
  )

/** Over the revision that was read; another's is refused, and what was typed stays. */
export const useWriting = (id: string) =>
  useAction((_key: string, code: string, text: string, revision: number) =>
    answer(api.PUT('/api/reports/{id}/parts/{code}', { params: { path: { id, code } }, body: { text, revision } })),
  )

export const useEntering = (id: string) =>
  useAction((_key: string, code: Figure['code'], number: number | undefined, reason: string, revision: number) =>
    answer(api.PUT('/api/reports/{id}/figures/{code}', { params: { path: { id, code } }, body: { number, reason, revision } })),
  )

export const useSubmitting = (id: string) =>
  useAction((key: string) => answer(api.POST('/api/reports/{id}/submission', keyed(id, key))).then(() => true))

/** What was returned goes to the leader again: the correction's own task. */
export const useCorrecting = () =>
  useAction((key: string, task: string) =>
    answer(
      api.POST('/api/tasks/{id}/submission', { params: { path: { id: task }, header: { 'Idempotency-Key': key } }, body: { text: '' } as never }),
    ).then(() => true),
  )

export const useWithdrawing = (id: string) =>
  useAction((key: string, reason: string) => answer(api.POST('/api/reports/{id}/withdrawal', { ...keyed(id, key), body: { reason } })).then(() => true))

/** 系统外报送: where the region above has no office in the system. */
export const useSending = (id: string) =>
  useAction((key: string, day: string, words: string, scan: string | undefined) =>
    answer(api.POST('/api/reports/{id}/sending', { ...keyed(id, key), body: { day, words, scan } })).then(() => true),
  )

/** Its stamped scan, kept for the unit before the act names it. */
export function useSentScan(unit: string) {
  const scan = shallowRef<{ id: string; name: string }>()
  const upload = useAction(async (key: string, file?: File) => {
    if (file) scan.value = await store('scans', key, unit, file, file.name)
  })
  return { scan, upload }
}
