import type { Roster } from './types'

export type RosterLine = Roster['groups'][number]['people'][number]
export type RosterGroup = Pick<Roster['groups'][number], 'level' | 'category'> & { count: number }
export type RosterRow = { heading: RosterGroup } | { order: number; category: string; person: RosterLine }
/** A sheet of paper; of one group where each has papers of its own. */
export interface RosterPage {
  group?: RosterGroup
  rows: RosterRow[]
}

/** As many rows as the blank of annex 2 has. */
const ROWS = 20

/** The papers of a roster: grouped under headings and numbered through, or each group on its own from 1. */
export function rosterPages(roster: Roster): RosterPage[] {
  const groups = roster.groups.map(({ level, category, people }) => ({ group: { level, category, count: people.length }, category, people }))
  if (roster.paperEach)
    return groups.flatMap(({ group, category, people }) =>
      split(people.map((person, index) => ({ order: index + 1, category, person }))).map((rows) => ({ group, rows })),
    )
  let order = 0
  const rows = groups.flatMap(({ group, category, people }): RosterRow[] => [
    { heading: group },
    ...people.map((person) => ({ order: ++order, category, person })),
  ])
  return split(rows).map((some) => ({ rows: some }))
}

/** No heading stands last on its paper. */
function split(rows: RosterRow[]): RosterRow[][] {
  const papers: RosterRow[][] = []
  for (let from = 0; from < rows.length; ) {
    const full = from + ROWS < rows.length
    const many = full && 'heading' in rows[from + ROWS - 1]! ? ROWS - 1 : ROWS
    papers.push(rows.slice(from, from + many))
    from += many
  }
  return papers
}
