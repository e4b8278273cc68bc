import { afterEach, expect, it, vi } from 'vitest'
import { say } from '@/locales'
import words from '@/locales/zh/feedback'
import { mounted } from '@/testing/mounted'
import CourseFeedback from './CourseFeedback.vue'
import GiveFeedbackPage from './GiveFeedbackPage.vue'

say('feedback', words)
afterEach(() => vi.unstubAllGlobals())

function answering(...said: [number, unknown][]) {
  const asked = vi.fn(async (_request: Request) => {
    const [status, body] = said.length > 1 ? said.shift()! : said[0]!
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
  })
  vi.stubGlobal('fetch', asked)
  return asked
}

it('asks for four marks before it sends anything, and thanks', async () => {
  document.cookie = 'XSRF-TOKEN=t'
  const asked = answering([200, { course: '骨干培训班', given: false }], [204, undefined])
  const page = await mounted(GiveFeedbackPage, {}, '/f/ABC')
  ;(await page.findByRole('button', { name: '提交' })).click()
  expect(await page.findByText('请为每一项选择1至5分')).toBeTruthy()
  expect(asked).toHaveBeenCalledTimes(1)
  page.getAllByLabelText('4 满意').forEach((mark) => mark.click())
  page.getByRole('button', { name: '提交' }).click()
  expect(await page.findByText('已收到您的反馈，谢谢')).toBeTruthy()
  expect(await asked.mock.calls[1]![0].json()).toEqual({ overall: 4, content: 4, lecturers: 4, arrangement: 4, words: '' })
})

it('says that a slip was used, and that one is void', async () => {
  answering([200, { course: '骨干培训班', given: true }])
  expect(await (await mounted(GiveFeedbackPage, {}, '/f/ABC')).findByText('这张反馈单已经填写过')).toBeTruthy()
  answering([404, { detail: '没有找到', code: 'NotFound' }])
  expect(await (await mounted(GiveFeedbackPage, {}, '/f/ABD')).findByText(/反馈码无效/)).toBeTruthy()
})

it('shows nothing before the course is closed', async () => {
  answering([200, { closed: false, asked: 6, least: 5, answers: 0, marks: [], words: [] }])
  const tab = await mounted(CourseFeedback, { courseId: 'c' })
  expect(await tab.findByText('培训班结业后才显示反馈结果')).toBeTruthy()
  expect(tab.queryByRole('button')).toBeNull()
})
