import { expect, it, vi } from 'vitest'
import { mounted } from '@/testing/mounted'
import KnownScans from './KnownScans.vue'

it('lets a page that is known already stand for the opinion on paper', async () => {
  URL.createObjectURL = () => 'blob:page'
  const chosen = vi.fn()
  const scans = [
    { id: 'a', words: '所在工作单位意见，4月2日扫描', picture: () => Promise.resolve(new Blob()) },
    { id: 'b', words: '所在工作单位意见，4月3日扫描', picture: () => Promise.reject(new Error('gone')) },
  ]
  const page = await mounted(KnownScans, { modelValue: '', scans, 'onUpdate:modelValue': chosen })

  expect(page.queryByAltText('所在工作单位意见，4月2日扫描')).toBeNull()
  for (const button of page.getAllByRole('button', { name: /查看这一页/ })) button.click()
  expect(await page.findByAltText('所在工作单位意见，4月2日扫描')).toBeTruthy()
  page.getAllByRole('radio')[1]!.click()
  expect(chosen).toHaveBeenCalledWith('b')
  expect(page.queryByAltText('所在工作单位意见，4月3日扫描')).toBeNull()
})
