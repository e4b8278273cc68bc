import { fireEvent } from '@testing-library/dom'
import { describe, expect, it, vi } from 'vitest'
import { mounted } from '@/testing/mounted'
import BulletinSheet from './BulletinSheet.vue'
import CellWords from './CellWords.vue'
import ObligationTable from './ObligationTable.vue'
import { rowsOf, urgeable } from './grid'
import type { Bulletin, Cell, Grid, Row } from './useObligations'

const year = new Date().getFullYear()
const cell = (code: string, state: Cell['state'], tone: Cell['tone'], more: Partial<Cell> = {}) => ({ code, state, tone, due: year + '-05-10', daysLate: 0, urged: 0, urgedToday: false, extensionAsked: false, ...more }) as Cell
const row = (unit: string, ...cells: Cell[]) => ({ unitId: unit, unit, regionId: 'r', region: '沈阳市', cells, contacts: ['韩处长'] }) as Row
const column = (code: string, name: string) => ({ code, name, what: 'REPORT', written: year + '-05-10', due: year + '-05-10', dayOff: false, totals: { owing: 3, handedIn: 1, onTime: 1, late: 0, extended: 0, missing: 2, waived: 0 } }) as Grid['columns'][number]
const grid = (...rows: Row[]) => ({ planId: 'p', asOf: year + '-05-11T08:30:00', mayUrge: true, mayLead: false, columns: [column('A', '名单'), column('B', '进展')], rows }) as Grid

const kangping = row('康平县', cell('A', 'SIGNED', 'NONE'), cell('B', 'MISSING', 'OVER', { daysLate: 1 }))
const heping = row('和平区', cell('A', 'MISSING', 'OVER', { daysLate: 22, urged: 2 }), cell('B', 'HANDED_IN', 'NONE', { handedInAt: year + '-05-10T09:00:00' }))
const health = row('市卫健委', cell('A', 'MISSING', 'NEAR', { urgedToday: true, urged: 1 }))
const all = grid(kangping, heping, health)

describe('the grid', () => {
  const units = (rows: Row[]) => rows.map((one) => one.unit)

  it('shows by kind, for all or for one thing, the latest first where that is asked', () => {
    expect(units(rowsOf(all, 'over', '', false))).toEqual(['康平县', '和平区'])
    expect(units(rowsOf(all, 'over', 'B', false))).toEqual(['康平县'])
    expect(units(rowsOf(all, 'all', '', true))).toEqual(['和平区', '康平县', '市卫健委'])
    expect(units(rowsOf(all, 'all', 'B', false))).toEqual(['康平县', '和平区'])
  })
  it('offers to urge who owes it and was not urged today', () => {
    expect(units(urgeable(all.rows, 'A'))).toEqual(['和平区'])
    expect(units(urgeable(all.rows, 'B'))).toEqual(['康平县'])
  })
  it('has words in its cells, and a dash where a unit owes nothing', async () => {
    const page = await mounted(ObligationTable, { grid: all, open: true })
    expect(page.getByRole('button', { name: /^和平区，名单/ }).textContent).toContain('已逾期 22 天')
    expect(page.getByRole('button', { name: /^和平区，名单/ }).textContent).toContain('已催 2 次')
    expect(page.queryByRole('button', { name: '市卫健委，进展' })).toBeNull()
    expect(page.queryByRole('checkbox', { name: '选择和平区' })).toBeNull()
  })
  it('lets tick whom to urge once it is said for what, and opens a cell', async () => {
    const opened = vi.fn()
    const page = await mounted(ObligationTable, { grid: all, open: true, onOpen: opened })
    const which = page.getByLabelText('应报事项', { selector: 'select' })
    await fireEvent.change(which, { target: { value: 'A' } })
    await vi.waitFor(() => expect(page.getByRole('checkbox', { name: '选择和平区' })).toBeTruthy())
    expect(page.queryByRole('checkbox', { name: '选择市卫健委' })).toBeNull()
    await fireEvent.click(page.getByRole('button', { name: /^康平县，名单/ }))
    expect(opened).toHaveBeenCalledWith({ code: 'A', unitId: '康平县' })
  })
})

it('says of a cell how late it is, until when it may, and that it was urged', async () => {
  const page = await mounted(CellWords, { cell: cell('A', 'HANDED_IN', 'NONE', { handedInAt: year + '-05-17T09:00:00', daysLate: 2, extendedTo: year + '-05-15' }) })
  expect(page.box.textContent).toMatch(/已报.*迟报 2 天.*延期至 5月15日/s)
})

it('prints who was on time, late and missing', async () => {
  const named = (unit: string, daysLate = 0) => ({ unitId: unit, unit, daysLate })
  const counted = { asOf: year + '-05-11T08:30:00', name: '第一次报送工作进展情况', due: year + '-05-10', totals: all.columns[0]!.totals, onTime: [named('康平县')], late: [named('和平区', 2)], missing: [named('法库县')], waived: [] }
  const page = await mounted(BulletinSheet, { sheet: { title: '通报', words: '请抓紧。', number: '沈火〔2024〕通报1号', issuer: '市文明办', counted } as unknown as Bulletin })
  expect(page.getByText('和平区（2天）')).toBeTruthy()
  expect(page.getByText('未报（1）')).toBeTruthy()
  expect(page.queryByText(/免报（/)).toBeNull()
})
