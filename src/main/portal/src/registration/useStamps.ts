import { computed, ref } from 'vue'
import { useSession } from '@/access/useSession'
import { answer, api, fetchFile, type Schema } from '@/api/client'
import { MOST_FORMS } from '@/nomination/usePrintForms'
import { readPlans } from '@/plan/usePlan'
import { useLoad } from '@/ui/useLoad'

export type Sheet = Schema<'ScanBookSheet'>
export type Page = Schema<'ScanBookPage'>
export type Row = Schema<'StampWorkRow'>
export type State = Row['state']
export interface Place {
  plan: string
  unit: string
}
export interface Query extends Place {
  step: string
  state?: State
  category?: string
  q?: string
}

export const STATES: State[] = ['NOT_STAMPED', 'TO_SCAN', 'STAMPED', 'VOIDED']
export const EMPLOYER_BOX = 'GiveEmployerOpinion'

/** The plan and the unit one works for: the first of each until another is chosen. */
export function usePlace() {
  const session = useSession()
  const clerk = session.duties.filter((duty) => duty.post === 'CLERK')
  const units = [...new Map(clerk.map((duty) => [duty.unitId, duty.unitName])).entries()]
  const plans = useLoad(async () => (await readPlans()).filter((plan) => plan.status === 'PUBLISHED'))
  const chosen = ref('')
  const unit = ref(units[0]?.[0] ?? '')
  const plan = computed({ get: () => chosen.value || (plans.data.value?.[0]?.id ?? ''), set: (id) => (chosen.value = id) })
  return { plans, plan, units, unit }
}

export const readSheet = ({ plan, unit }: Place, settled = false) =>
  answer(api.GET('/api/scan-pages', { params: { query: { plan, unit, settled } } }))

export function uploadScans(key: string, { plan, unit }: Place, files: File[]) {
  const form = new FormData()
  for (const file of files) form.append('file', file, file.name)
  return answer(
    api.POST('/api/scan-intakes', {
      params: { query: { plan, unit }, header: { 'Idempotency-Key': key } },
      body: { file: [] },
      bodySerializer: () => form,
    }),
  )
}

const acting = (key: string, id: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

export const matchPage = (key: string, id: string, nominationId: string, checkCode: string, steps: string[]) =>
  answer(api.POST('/api/scan-pages/{id}/match', { params: acting(key, id), body: { nominationId, checkCode: checkCode || undefined, steps } }))

export const discardPage = (key: string, id: string, reason: string) =>
  answer(api.POST('/api/scan-pages/{id}/discarding', { params: acting(key, id), body: { reason } }))

export const unmatchPage = (key: string, id: string, reason: string) =>
  answer(api.POST('/api/scan-pages/{id}/unmatching', { params: acting(key, id), body: { reason } }))

export const readPeople = (query: Query, cursor?: string) =>
  answer(api.GET('/api/stamps', { params: { query: { ...query, cursor: cursor ? Number(cursor) : undefined, size: 100 } } }))

export const readCounts = (query: Query) => answer(api.GET('/api/stamps/count', { params: { query } }))

/** The picture as an address for an img; whoever shows it releases it. */
export const readPicture = async (id: string) => URL.createObjectURL((await fetchFile(`/api/scan-pages/${id}/picture`)).blob)

/** Rows that follow each other by employer: one trip each. */
export function trips(rows: Row[]): { employer: string; rows: Row[] }[] {
  const groups: { employer: string; rows: Row[] }[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.employer === row.asked) last.rows.push(row)
    else groups.push({ employer: row.asked, rows: [row] })
  }
  return groups
}

/** Of one trip, as many as one file may hold: whose box has no seal that still counts. */
export const unstamped = (rows: Row[]) => rows.filter((row) => row.state !== 'STAMPED').map((row) => row.id).slice(0, MOST_FORMS)

/** When that was which the state speaks of. */
export const since = (row: Row) => ({ NOT_STAMPED: undefined, TO_SCAN: row.printedAt, STAMPED: row.stampedAt, VOIDED: row.voidedAt })[row.state]
