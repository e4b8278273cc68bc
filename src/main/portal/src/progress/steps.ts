import type { Schema } from '@/api/client'

export type Place = Schema<'StepCountsPlace'>
export type Process = 'Nomination' | 'Selection' | 'Submission'

/** A row of the table: a place of the diagram and who is there. */
export interface Row {
  id: string
  name: string
  count: number
  late: number
  since?: string
  isEnd: boolean
}

/** The ends at which a nomination of this state has come. */
export const ENDS: Record<string, string> = {
  ACCEPTED: 'EndEvent_NomineeAccepted',
  NOT_CHOSEN: 'EndEvent_NominationNotChosen',
  REJECTED: 'EndEvent_NominationRejected',
  WITHDRAWN: 'EndEvent_NominationWithdrawn',
}
const SHOWN = ['userTask', 'receiveTask', 'endEvent']

/** The places of a diagram where somebody can be, in its own order and words. */
export function placesOf(xml: string): { id: string; name: string; isEnd: boolean }[] {
  const all = [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('*')]
  return all
    .filter((one) => SHOWN.includes(one.localName))
    .map((one) => ({ id: one.id, name: one.getAttribute('name') ?? one.id, isEnd: one.localName === 'endEvent' }))
}

/** Who is where: the steps of the live diagram, those that only older versions have, then the ends. */
export function rowsOf(xml: string, process: Process, places: Place[]): Row[] {
  const counted = places.filter((one) => one.process === process && one.place !== 'DRAFT')
  const byId = new Map(counted.map((one) => [ENDS[one.place] ?? one.place, one]))
  const known = placesOf(xml).filter((one) => !one.isEnd || process === 'Nomination')
  const rows = known
    .filter((one) => !one.isEnd || Object.values(ENDS).includes(one.id))
    .map((one) => row(one, byId.get(one.id)))
  const rest = [...byId].filter(([id]) => !known.some((one) => one.id === id))
  const all = [...rows, ...rest.map(([id, one]) => row({ id, name: one.name ?? id, isEnd: false }, one))]
  return [...all.filter((one) => !one.isEnd), ...all.filter((one) => one.isEnd)]
}

function row(place: { id: string; name: string; isEnd: boolean }, counted?: Place): Row {
  return { ...place, count: counted?.count ?? 0, late: counted?.late ?? 0, since: counted?.since }
}

/** Where the list of those at a place is. */
export function listOf(process: Process, row: Row, plan: string) {
  if (process !== 'Nomination') return { path: process === 'Selection' ? '/selections' : '/submissions', query: { plan } }
  const state = Object.entries(ENDS).find(([, end]) => end === row.id)?.[0]
  const where: Record<string, string> = state ? { state } : { awaits: row.id }
  return { path: '/people', query: { plan, ...where } }
}
