import { expect, it, vi } from 'vitest'
import { mounted } from '@/testing/mounted'
import NomineeTable from './NomineeTable.vue'
import type { Nominee } from './useNominees'

const rows = [{ id: 'A', name: '王芳', number: '1', open: [] }, { id: 'B', name: '李静', number: '2', open: [] }] as unknown as Nominee[]
const category = () => ''

it('ticks people one by one and all at once', async () => {
  const ticked = vi.fn()
  const page = await mounted(NomineeTable, { rows, category, label: '人员', ticked: [], 'onUpdate:ticked': ticked })
  page.getByRole('checkbox', { name: '选择王芳' }).click()
  expect(ticked).toHaveBeenLastCalledWith(['A'])
  page.getByRole('checkbox', { name: '选择本页全部' }).click()
  expect(ticked).toHaveBeenLastCalledWith(['A', 'B'])
})

it('has nothing to tick where nothing is done with many', async () => {
  const page = await mounted(NomineeTable, { rows, category, label: '人员' })
  expect(page.queryAllByRole('checkbox')).toHaveLength(0)
})
