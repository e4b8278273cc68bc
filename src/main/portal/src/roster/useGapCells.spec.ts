import { effectScope, reactive, type EffectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { columnsOf, fillGap, readField, rowOf, type Gap } from './gaps'
import { useGapCells } from './useGapCells'

vi.mock('./gaps', async (original) => ({ ...(await original<object>()), fillGap: vi.fn(), readField: vi.fn() }))
const fill = vi.mocked(fillGap)
const gap = (id: string, more = {}): Gap => ({
  nominationId: id,
  number: id,
  dossier: { name: '王伟' + id, ...more },
  missing: ['SPECIALTY', 'DEEDS', 'PHOTO'],
})
const put = (missing: string[] = []) => ({ id: '', number: '', version: 1, missing }) as never

let scope: EffectScope
function open(gaps: Gap[]) {
  const columns = columnsOf(gaps)
  const rows = reactive(gaps.map((one) => rowOf(one)))
  return { rows, ...scope.run(() => useGapCells(() => rows as never, () => columns))! }
}
beforeEach(() => {
  scope = effectScope()
  sessionStorage.clear()
  fill.mockReset()
})
afterEach(() => scope.stop())

it('asks for what anybody lacks before what is always asked', () => {
  expect(columnsOf([gap('1'), { ...gap('2'), missing: ['BIRTH', 'PHOTO'] }])).toEqual(['birth', 'specialty', 'deeds', 'honours'])
})

it('fills a pasted column downwards over what was read, marks what remains, and takes the paste back', async () => {
  const table = open([gap('1', { deeds: '旧' }), gap('2')])
  fill.mockResolvedValue(put(['SPECIALTY']))
  expect(table.paste(table.rows[0]!.cells.deeds as never, [['甲'], ['乙'], ['丙']])).toBe(1)
  await table.flush()
  expect(fill.mock.calls).toEqual([['1', 'deeds', '旧', '甲'], ['2', 'deeds', '', '乙']])
  expect(table.rows[1]!.missing).toEqual(['specialty'])
  expect(table.rows[1]!.cells.deeds.state).toBe('saved')

  table.undoPaste()
  await table.flush()
  expect(fill.mock.calls.slice(2)).toEqual([['1', 'deeds', '甲', '旧'], ['2', 'deeds', '乙', '']])
})

it('sends again as it was what got no answer, and then what was typed since', async () => {
  const table = open([gap('1')])
  const cell = table.rows[0]!.cells.specialty
  fill.mockRejectedValueOnce(new Problem(0, 'Unanswered', '')).mockResolvedValue(put())
  table.type(cell as never, '宣')
  await table.flush()
  expect(cell.state).toBe('offline')
  table.type(cell as never, '宣讲')
  await table.flush()
  expect(fill.mock.calls.map((call) => call.slice(2))).toEqual([['', '宣'], ['', '宣'], ['宣', '宣讲']])
})

it('shows what somebody else wrote and writes over it only when told to', async () => {
  const table = open([gap('1')])
  const cell = table.rows[0]!.cells.deeds
  fill.mockRejectedValueOnce(new Problem(409, 'DraftChanged', '这份草稿已由孙丽修改')).mockResolvedValue(put())
  vi.mocked(readField).mockResolvedValue('别人的')
  table.type(cell as never, '我的')
  await table.flush()
  expect(cell).toMatchObject({ state: 'conflict', theirs: '别人的', typed: '我的', message: '这份草稿已由孙丽修改' })
  await table.flush()
  expect(fill).toHaveBeenCalledTimes(1)
  await table.settle(cell as never, true)
  expect(fill.mock.lastCall).toEqual(['1', 'deeds', '别人的', '我的'])
})

it('keeps through a reload what was refused', async () => {
  const table = open([gap('1')])
  fill.mockRejectedValue(new Problem(400, 'InvalidInput', '', [{ field: 'deeds', message: '事迹介绍不能超过200字' }]))
  table.type(table.rows[0]!.cells.deeds as never, '太长')
  await table.flush()
  expect(table.rows[0]!.cells.deeds).toMatchObject({ state: 'refused', message: '事迹介绍不能超过200字' })
  expect(table.dirty()).toBe(true)
  expect(open([gap('1')]).rows[0]!.cells.deeds).toMatchObject({ typed: '太长', kept: '', state: 'waiting' })
})
