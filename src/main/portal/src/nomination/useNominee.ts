import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { readPlan } from '@/plan/usePlan'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Sheet = Schema<'NomineeFileSheet'>
export type CaseRecord = Schema<'NomineeHistoryHistory'>
export type Dossier = Schema<'Dossier'>
export type Position = Schema<'CasePositionPosition'>

const of = (id: string) => ({ params: { path: { id } } })
const keyed = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

/** A nominee's dossier, and the plan it belongs to. */
export function useNominee(id: string) {
  return useLoad(async () => {
    const sheet = await answer(api.GET('/api/nominations/{id}', of(id)))
    const plan = await readPlan(sheet.planId)
    return { sheet, plan }
  })
}

/** What was done: versions, opinions, steps. */
export function useRecord(id: string) {
  return useLoad(() => answer(api.GET('/api/nominations/{id}/record', of(id))))
}

/** Where it stands, and in which diagram. */
export function usePosition(id: string) {
  return useLoad(async () => {
    const [position, xml] = await Promise.all([
      answer(api.GET('/api/nominations/{id}/position', of(id))),
      fetchFile(`/api/nominations/${id}/diagram`).then((file) => file.blob.text()),
    ])
    return { position, xml }
  })
}

/** Shows somebody's mobile in full, which the server records. */
export const showMobile = async (id: string) => (await answer(api.POST('/api/nominations/{id}/mobile', of(id)))).mobile

/** What the caller may do with it. */
export function useNomineeActions(id: string) {
  const withdraw = useAction(async (key: string, reason: string) => {
    await answer(api.POST('/api/nominations/{id}/withdrawal', { params: keyed(id, key), body: { reason } }))
    return true
  })
  return { withdraw }
}

/** A file of the dossier's onto the caller's disk. */
export function useDownload() {
  return useAction(async (_key: string, path: string, name: string) => {
    keepFile(await fetchFile(path), name)
    return true
  })
}

/** The boxes of the form, and what seal is in each. */
export function useFormSeals(id: string) {
  return useLoad(() => answer(api.GET('/api/nominations/{id}/seals', of(id))))
}

/** The form with its electronic seals, unchanged; taking it is recorded. */
export function useSealedForm() {
  return useAction(async (_key: string, id: string, as: 'PDF' | 'OFD') => {
    keepFile(await fetchFile(`/api/nominations/${id}/sealed-form?as=${as}`, { method: 'POST' }))
    return true
  })
}

/** The photo as an address for an img; the page releases it. */
export function usePhoto(id: string) {
  return useLoad(async () => URL.createObjectURL((await fetchFile(`/api/nominations/${id}/photo`)).blob))
}
