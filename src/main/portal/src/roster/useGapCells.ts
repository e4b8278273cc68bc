import { onScopeDispose, ref } from 'vue'
import { Problem } from '@/api/problem'
import type { DossierField } from '@/forms/dossierFields'
import { fillGap, readField, remember, type Cell, type Row } from './gaps'

const PAUSE = 1500
const AGAIN = 10_000

/** Keeps each cell as it is typed, one after the other; what can't be kept stays on the page and says why. */
export function useGapCells(rows: () => Row[], columns: () => DossierField[]) {
  const timers = new Map<Cell, ReturnType<typeof setTimeout>>()
  const undo = ref<{ cell: Cell; before: string }[]>([])
  let chain = Promise.resolve()

  const cells = () => rows().flatMap((row) => Object.values(row.cells))
  const isOpen = (cell: Cell) => cell.typed.trim() !== cell.kept
  const dirty = () => cells().some(isOpen)

  function later(cell: Cell, pause: number) {
    clearTimeout(timers.get(cell))
    timers.set(cell, setTimeout(() => void save(cell), pause))
  }
  function type(cell: Cell, text: string) {
    cell.typed = text
    remember(cell)
    if (cell.state === 'conflict') return
    cell.state = 'waiting'
    later(cell, PAUSE)
  }
  function save(cell: Cell) {
    clearTimeout(timers.get(cell))
    return (chain = chain.then(() => send(cell)))
  }

  async function send(cell: Cell): Promise<void> {
    if (cell.state === 'conflict') return
    const text = cell.sent ?? cell.typed.trim()
    if (text === cell.kept) {
      if (cell.state === 'waiting') cell.state = ''
      return
    }
    cell.state = 'saving'
    cell.sent = text
    try {
      const put = await fillGap(cell.row.id, cell.field, cell.kept, text)
      cell.sent = undefined
      cell.kept = text
      cell.row.missing = put.missing.map((field) => field.toLowerCase())
      cell.message = ''
      cell.state = 'saved'
      remember(cell)
    } catch (failed) {
      return refused(cell, failed)
    }
    if (isOpen(cell)) return send(cell)
  }
  async function refused(cell: Cell, failed: unknown) {
    const said = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
    if (said.isUnanswered) {
      cell.state = 'offline'
      return later(cell, AGAIN)
    }
    cell.sent = undefined
    cell.message = said.problems[0]?.message ?? said.message
    cell.state = 'refused'
    if (said.code !== 'DraftChanged') return
    cell.theirs = await readField(cell.row.id, cell.field).catch(() => undefined)
    if (cell.theirs !== undefined) cell.state = 'conflict'
  }

  /** Over what somebody else wrote, which was seen; or what he wrote instead of mine. */
  function settle(cell: Cell, mine: boolean) {
    cell.kept = cell.theirs ?? ''
    if (!mine) cell.typed = cell.kept
    Object.assign(cell, { theirs: undefined, message: '', state: 'waiting' })
    remember(cell)
    return save(cell)
  }

  /** A grid from a spreadsheet, downwards and to the right; answers how many of its cells found no place. */
  function paste(at: Cell, grid: string[][]) {
    const firstRow = rows().indexOf(at.row)
    const firstColumn = columns().indexOf(at.field)
    let without = 0
    undo.value = []
    grid.forEach((line, down) =>
      line.forEach((text, right) => {
        const field = columns()[firstColumn + right]
        const cell = field && rows()[firstRow + down]?.cells[field]
        if (!cell || cell.fixed) return text && without++
        if (cell.typed.trim() === text) return
        undo.value.push({ cell, before: cell.typed })
        type(cell, text)
        void save(cell)
      }),
    )
    return without
  }
  function undoPaste() {
    undo.value.forEach(({ cell, before }) => {
      type(cell, before)
      void save(cell)
    })
    undo.value = []
  }

  /** Everything that waits, now. */
  const flush = async () => void (await Promise.all(cells().filter(isOpen).map(save)))
  const online = () => cells().forEach((cell) => cell.state === 'offline' && void save(cell))
  addEventListener('online', online)
  onScopeDispose(() => {
    timers.forEach(clearTimeout)
    removeEventListener('online', online)
  })
  return { type, save, settle, paste, undo, undoPaste, flush, dirty }
}
