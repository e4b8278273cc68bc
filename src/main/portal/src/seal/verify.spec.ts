import { fireEvent } from '@testing-library/dom'
import { afterEach, expect, it, vi } from 'vitest'
import { say } from '@/locales'
import words from '@/locales/zh/verify'
import { mounted } from '@/testing/mounted'
import VerifyPage from './VerifyPage.vue'

say('verify', words)
document.cookie = 'XSRF-TOKEN=t'
afterEach(() => vi.unstubAllGlobals())

async function verified(status: number, said: unknown) {
  vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify(said), { status })))
  const page = await mounted(VerifyPage)
  const field = page.box.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(field, 'files', { value: [new File(['%PDF-'], '登记表.pdf')] })
  await fireEvent.change(field)
  return page
}

it('says who sealed the file and that it stands', async () => {
  const seals = [{ unitName: '示例区文明办', at: '2026-11-22T10:00:00', intact: true, problems: [] }]
  const page = await verified(200, { intact: true, seals, problems: [] })
  expect(await page.findByText('核验通过，盖章后文件没有改动')).toBeTruthy()
  expect(page.getByText('示例区文明办')).toBeTruthy()
  expect(page.getByText(/2026-11-22 10:00 盖章/)).toBeTruthy()
})

it('says what is wrong with it', async () => {
  const page = await verified(200, { intact: false, seals: [], problems: ['文件没有电子印章'] })
  expect(await page.findByText('核验不通过')).toBeTruthy()
  expect(page.getByText('文件没有电子印章')).toBeTruthy()
})

it('says why a file is refused', async () => {
  const page = await verified(400, { status: 400, code: 'InvalidInput', detail: 'x', problems: [{ field: 'file', message: 'PDF含有脚本' }] })
  expect(await page.findByText('PDF含有脚本')).toBeTruthy()
})
