import { expect, it } from 'vitest'
import { mounted } from '@/testing/mounted'
import RequestSummary from './RequestSummary.vue'
import type { SealRequest } from './useRequests'

const request = (state: SealRequest['state'], reason = '') => ({ id: 'r', title: '沈火〔2024〕康平0001号 王𬎆', unitName: '医务处', departmentName: '康平县人民医院', opinion: '同意推荐。', on: '2024-04-01', askedBy: '韩处长', askedAt: '2024-04-01T10:00:00', purpose: '', state, reason }) as SealRequest

it('shows what is to be sealed before anybody agrees', async () => {
  const page = await mounted(RequestSummary, { file: request('OPEN') })
  expect(page.getByText('沈火〔2024〕康平0001号 王𬎆')).toBeTruthy()
  expect(page.getByText('尚未填写')).toBeTruthy()
  expect(page.getByRole('button', { name: '查看文件' })).toBeTruthy()
})

it('says why it was refused, and has nothing to look at any more', async () => {
  const page = await mounted(RequestSummary, { file: request('REFUSED', '材料不齐') })
  expect(page.getByText('材料不齐')).toBeTruthy()
  expect(page.queryByRole('button')).toBeNull()
})
