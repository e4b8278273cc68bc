import { afterEach, expect, it, vi } from 'vitest'
import { say } from '@/locales'
import words from '@/locales/zh/certificate'
import { mounted } from '@/testing/mounted'
import CertificateProofPage from './CertificateProofPage.vue'
import CourseCertificates from './CourseCertificates.vue'

say('certificate', words)
afterEach(() => vi.unstubAllGlobals())

const SAID = { course: '骨干培训班', organiser: '市委宣传部', from: '2024-06-03', until: '2024-06-07', hours: '16.5', issuedOn: '2024-06-12' }
const NUMBER = '沈火〔2024〕证0001号'

function answering(status: number, said: unknown) {
  const asked = vi.fn(async (_request: Request) => new Response(JSON.stringify(said), { status, headers: { 'Content-Type': 'application/json' } }))
  vi.stubGlobal('fetch', asked)
  return asked
}

it('looks up at once what a QR says, with the check code in no address of the portal', async () => {
  const asked = answering(200, { number: NUMBER, state: 'VALID', said: SAID })
  const page = await mounted(CertificateProofPage, { number: NUMBER }, '/c/x#ABCD1234')
  expect(await page.findByText('有效')).toBeTruthy()
  expect(page.getByText('骨干培训班')).toBeTruthy()
  expect(page.getByText('2024-06-03 至 2024-06-07')).toBeTruthy()
  expect(asked.mock.calls[0]![0].url).toContain('ABCD1234')
})

it('says which certificate is in the place of another', async () => {
  answering(200, { number: NUMBER, state: 'REISSUED', endedOn: '2024-06-20', replacedBy: '沈火〔2024〕证0002号', said: SAID })
  const page = await mounted(CertificateProofPage, { number: NUMBER }, '/c/x#ABCD1234')
  expect(await page.findByText('已换发')).toBeTruthy()
  expect(page.getByText('新证书编号 沈火〔2024〕证0002号，请以新证书为准')).toBeTruthy()
})

it('says of somebody who is forgotten that the original counts', async () => {
  answering(200, { number: NUMBER, state: 'VALID' })
  const page = await mounted(CertificateProofPage, { number: NUMBER }, '/c/x#ABCD1234')
  expect(await page.findByText('信息已按期删除，请以原件为准')).toBeTruthy()
})

it('keeps what was typed where nothing is found', async () => {
  answering(404, { detail: '没有找到', code: 'NotFound' })
  const page = await mounted(CertificateProofPage, { number: NUMBER }, '/c/x#00000000')
  expect(await page.findByText('未查到，请核对编号和校验码')).toBeTruthy()
  expect((page.getByLabelText('证书编号') as HTMLInputElement).value).toBe(NUMBER)
})

it('offers to end a certificate to whom the server says that he may', async () => {
  const line = { id: 'a', number: NUMBER, name: '王𬎆', homeRegion: '康平县', hours: '4', issuedOn: '2024-06-12', state: 'VALID', mayEnd: true }
  answering(200, [line, { ...line, id: 'b', number: '沈火〔2024〕证0002号', mayEnd: false }])
  const tab = await mounted(CourseCertificates, { courseId: 'c' })
  expect(await tab.findByText('打印全部有效证书（2张）')).toBeTruthy()
  expect(tab.getAllByRole('button', { name: /换发/ })).toHaveLength(1)
  expect(tab.getAllByRole('button', { name: /打印 沈火/ })).toHaveLength(2)
})
