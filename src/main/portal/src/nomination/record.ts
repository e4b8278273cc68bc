import type { CaseRecord } from './useNominee'

type Opinion = CaseRecord['opinions'][number]
type Version = CaseRecord['versions'][number]
type Transfer = CaseRecord['transfers'][number]

/** One line of 办理记录. */
export interface Entry {
  key: string
  at: string
  opinion?: Opinion
  version?: Version
  transfer?: Transfer
}

/** What was said of somebody, what he was said of, and who handed it to whom, the latest first. */
export function entriesOf(record: CaseRecord): Entry[] {
  return [
    ...record.versions.map((version) => ({ key: 'v' + version.version, at: version.at, version })),
    ...record.transfers.map((transfer) => ({ key: transfer.id, at: transfer.at, transfer })),
    ...record.opinions.map((opinion) => ({ key: opinion.id, at: opinion.at, opinion })),
  ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

/** The fields that a list such as "name,deeds" names. */
export function fieldsIn(list: string | null | undefined): string[] {
  return (list ?? '').split(',').filter(Boolean)
}
