import type { Schema } from '@/api/client'
import { processes } from '@/shell/modules'

export type Place = Schema<'StepCountsPlace'>

/** A row of the table: a place of the diagram and who is there. */
export interface Row {
  id: string
  name: string
  count: number
  late: number
  since?: string
  isEnd: boolean
}

/** The processes that somebody can be followed through, in their order. */
export const FOLLOWED = Object.entries(processes)
  .flatMap(([process, { progress }]) => (progress ? [{ process, ...progress }] : []))
  .sort((a, b) => a.order - b.order)
export type Followed = (typeof FOLLOWED)[number]

const SHOWN = ['userTask', 'receiveTask', 'endEvent']

/** The places of a diagram where somebody can be, in its own order and words. */
export function placesOf(xml: string): { id: string; name: string; isEnd: boolean }[] {
  const all = [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('*')]
  return all
    .filter((one) => SHOWN.includes(one.localName))
    .map((one) => ({ id: one.id, name: one.getAttribute('name') ?? one.id, isEnd: one.localName === 'endEvent' }))
}

/** Who is where: the steps of the live diagram, those that only older versions have, then the ends. */
export function rowsOf(xml: string, { process, ends = {} }: Pick<Followed, 'process' | 'ends'>, places: Place[]): Row[] {
  const counted = places.filter((one) => one.process === process && one.place !== 'DRAFT')
  const byId = new Map(counted.map((one) => [ends[one.place] ?? one.place, one]))
  const known = placesOf(xml)
  const rows = known
    .filter((one) => !one.isEnd || Object.values(ends).includes(one.id))
    .map((one) => row(one, byId.get(one.id)))
  const rest = [...byId].filter(([id]) => !known.some((one) => one.id === id))
  const all = [...rows, ...rest.map(([id, one]) => row({ id, name: one.name ?? id, isEnd: false }, one))]
  return [...all.filter((one) => !one.isEnd), ...all.filter((one) => one.isEnd)]
}

function row(place: { id: string; name: string; isEnd: boolean }, counted?: Place): Row {
  return { ...place, count: counted?.count ?? 0, late: counted?.late ?? 0, since: counted?.since }
}

/** Where the list of those at a place is. */
export function listOf({ ends = {}, list, narrows }: Followed, row: Row, plan: string) {
  const state = Object.entries(ends).find(([, end]) => end === row.id)?.[0]
  const at: Record<string, string> = state ? { state } : { awaits: row.id }
  return { path: list, query: { plan, ...(narrows ? at : {}) } }
}
