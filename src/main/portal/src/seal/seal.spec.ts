import { fireEvent } from '@testing-library/dom'
import { expect, it, vi } from 'vitest'
import { useSession } from '@/access/useSession'
import { api } from '@/api/client'
import { mounted } from '@/testing/mounted'
import BatchResult from './BatchResult.vue'
import OrderTable from './OrderTable.vue'
import SealTable from './SealTable.vue'
import SealNote from './SealNote.vue'
import { isOpen, type Batch, type Waiting } from './useKeeping'
import { countOrders } from './useOrderCount'

const order = (id: string, hindrance = '') => ({ id, title: '便笺' + id, unitName: '清河县文化馆', opinion: '同意', on: '2024-04-19', orderedBy: '馆长', orderedAt: '2024-04-19T10:00:00', hindrance }) as Waiting
const batch = (stalled: boolean, ...states: Batch['outcomes'][number]['state'][]): Batch => ({
  id: 'b',
  sealId: 's',
  stalled,
  outcomes: states.map((state, i) => ({ orderId: String(i), title: '便笺' + i, state, message: state === 'FAILED' ? '此人的登记表已被退回' : '' })),
})

it('lets nobody tick what he may not seal, and says why', async () => {
  const page = await mounted(OrderTable, { modelValue: [], orders: [order('1'), order('2', '您填写了此表')], may: ['1'] })
  expect(page.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).disabled)).toEqual([false, true])
  expect(page.getByText('您填写了此表')).toBeTruthy()
})

it('says what the platform made of it, which may be tried again', async () => {
  const page = await mounted(OrderTable, { modelValue: [], orders: [{ ...order('1'), problem: '印章平台不予盖章：印章已停用' }], may: ['1'] })
  expect(page.getByText('印章平台不予盖章：印章已停用')).toBeTruthy()
  expect(page.getByRole('checkbox')).toHaveProperty('disabled', false)
})

it('calls what is at the platform sent and not sealed', async () => {
  const sent = batch(false, 'DONE')
  sent.outcomes[0]!.message = '已送印章平台，请等待平台盖章'
  const page = await mounted(BatchResult, { batch: sent, lost: false })
  expect(page.getByText('已送出')).toBeTruthy()
})

it('tells what became of each, and the reason of what failed', async () => {
  const page = await mounted(BatchResult, { batch: batch(false, 'DONE', 'FAILED'), lost: false })
  expect(page.getByText('此人的登记表已被退回')).toBeTruthy()
  expect(page.getByRole('status').textContent).toContain('成功 1，未成 1')
  expect(page.queryByRole('progressbar')).toBeNull()
})

it('offers to go on with what was interrupted', async () => {
  const goOn = vi.fn()
  const page = await mounted(BatchResult, { batch: batch(true, 'DONE', 'RUNNING'), lost: false, onGoOn: goOn })
  await fireEvent.click(page.getByRole('button', { name: '继续' }))
  expect(goOn).toHaveBeenCalled()
  expect(isOpen(batch(true, 'DONE', 'RUNNING'))).toBe(true)
  expect(isOpen(batch(false, 'DONE', 'FAILED'))).toBe(false)
})

it('offers each administrator his own acts, and none on what is revoked', async () => {
  const keeper = { id: 'k', userId: 'u', name: '保管', from: '2024-01-01', pin: 'LOCKED' }
  const seal = (state: string) => ({ id: state, unitId: 'u', unitName: '清河县文化馆', name: state + '章', shape: 'STAR', state, reason: '', from: '2024-01-01', inForce: state === 'ACTIVE', keepers: [keeper] })
  const names = async (seals: object[], keeps: boolean) => {
    const page = await mounted(SealTable, { seals, keeps, secures: !keeps })
    return page.queryAllByRole('button').map((one) => one.getAttribute('aria-label')!.split('：')[0])
  }
  expect(await names([seal('ACTIVE')], true)).toEqual(['移交', '解除保管', '指定保管人', '暂停使用', '撤销'])
  expect(await names([seal('ACTIVE')], false)).toEqual(['处理 PIN', '解除保管', '暂停使用', '撤销'])
  expect(await names([seal('SUSPENDED')], true)).toEqual(['移交', '解除保管', '指定保管人', '恢复使用', '撤销'])
  expect(await names([seal('REVOKED')], true)).toEqual([])
})

it('ticks nothing that is to be sealed with another seal, and lets the leader say which', async () => {
  const choose = vi.fn()
  const wanted = { ...order('1'), unitId: 'u', sealId: 'b' } as Waiting
  const page = await mounted(OrderTable, { modelValue: [], orders: [wanted], may: [], seals: { b: '业务专用章' }, leads: ['u'], onChoose: choose })
  expect(page.getByText('指定使用：业务专用章')).toBeTruthy()
  await fireEvent.click(page.getByRole('button', { name: '指定印章：便笺1' }))
  expect(choose).toHaveBeenCalledWith(wanted)
})

it('says beside the tasks how much waits for the keeper, and nothing when nothing does', async () => {
  const page = await mounted(SealNote)
  expect(page.queryByRole('link')).toBeNull()
  useSession().me = { userId: 'k', name: '保管', duties: [{ post: 'SEAL_KEEPER', unitId: 'u' }], grants: [] } as never
  vi.spyOn(api, 'GET').mockResolvedValueOnce({ data: { count: 3 } } as never).mockResolvedValueOnce({ data: { count: 0 } } as never)
  await countOrders()
  expect((await page.findByRole('link')).textContent).toBe('3 件待用印')
  await countOrders()
  await vi.waitFor(() => expect(page.queryByRole('link')).toBeNull())
})
