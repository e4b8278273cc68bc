import { answer, api, fetchFile } from '@/api/client'
import type { KnownScan } from '@/shell/modules'
import { i18n } from '@/locales'
import { moment } from '@/ui/dates'

const path = (id: string) => `/api/nominations/${id}/stamps`

/** The picture of a page with a seal on it; it has the mobile in full, so each time counts for the day. */
export const pictureOf = async (id: string, stamp: string) => (await fetchFile(`${path(id)}/${stamp}/picture`, { method: 'POST' })).blob

/** The pages with a seal that holds in this person's box of the step. */
export async function stampedPages(task: { caseId: string; step: string }): Promise<KnownScan[]> {
  const stamps = await answer(api.GET('/api/nominations/{id}/stamps', { params: { path: { id: task.caseId } } }))
  return stamps.flatMap(({ id, scan, step, stepName, at, voided }) =>
    scan && step === task.step && !voided
      ? [{ id: scan, words: i18n.global.t('nomination.stampedPage', { step: stepName, at: moment(at) }), picture: () => pictureOf(task.caseId, id) }]
      : [],
  )
}
