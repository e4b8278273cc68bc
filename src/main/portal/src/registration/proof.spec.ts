import { afterEach, expect, it, vi } from 'vitest'
import { say } from '@/locales'
import words from '@/locales/zh/verify'
import { mounted } from '@/testing/mounted'
import FormProofPage from './FormProofPage.vue'

say('verify', words)
afterEach(() => vi.unstubAllGlobals())

const MARK = { box: '所在工作单位意见', track: 'SEAL', unitName: '康平县人民医院', opinionOn: '2026-11-22', sealedOn: '2026-11-23' }

async function told(status: number, said: unknown) {
  vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify(said), { status, headers: { 'Content-Type': 'application/json' } })))
  return mounted(FormProofPage, {}, '/v/ABC')
}

it('says that a sealed form stands, by whom and since when', async () => {
  const page = await told(200, { number: 'KP-0001', name: '陈*', marks: [MARK] })
  expect(await page.findByText('有效')).toBeTruthy()
  expect(page.getByText('陈*')).toBeTruthy()
  expect(page.getByText('康平县人民医院')).toBeTruthy()
  expect(page.getByText('电子印章，2026-11-23 加盖')).toBeTruthy()
})

it('says since when and why one does not', async () => {
  const page = await told(200, { number: 'KP-0001', name: '陈*', marks: [MARK], ended: { on: '2026-11-24', why: '意见已撤回' } })
  expect(await page.findByText('已失效')).toBeTruthy()
  expect(page.getByText('2026-11-24：意见已撤回')).toBeTruthy()
})

it('says which seal was taken back while another stands', async () => {
  const back = { ...MARK, box: '推荐单位意见', unitName: '康平县委宣传部', voidedOn: '2026-11-25' }
  const page = await told(200, { number: 'KP-0001', name: '陈*', marks: [MARK, back] })
  expect(await page.findByText('有效')).toBeTruthy()
  expect(page.getByText('意见已于 2026-11-25 撤回，此印章已失效')).toBeTruthy()
})

it('says that one has no stamp yet', async () => {
  const page = await told(200, { number: 'KP-0001', name: '陈*', marks: [] })
  expect(await page.findByText('尚未盖章')).toBeTruthy()
})

it('is calm about a code that is not ours, and says when to come again', async () => {
  const page = await told(404, { status: 404, code: 'NotFound', detail: '没有找到' })
  expect(await page.findByText(/未查到此二维码对应的登记表/)).toBeTruthy()
  const slowed = await told(429, { status: 429, code: 'TooManyVerifications', detail: '此网络地址核验次数过多，请于15分钟后再试' })
  expect(await slowed.findByText('此网络地址核验次数过多，请于15分钟后再试')).toBeTruthy()
})
