import { fireEvent } from '@testing-library/dom'
import { beforeEach, expect, it, vi } from 'vitest'
import { mounted } from '@/testing/mounted'
import PartPaper from './PartPaper.vue'
import ReportFigures from './ReportFigures.vue'
import SubmitReport from './SubmitReport.vue'
import type { Figure, Part, Report } from './useReports'
import { keepUnsaved } from './writing'

const part = (more: Partial<Part> = {}) => ({ code: 'NEXT', name: '进度计划', most: 10, text: '原文', revision: 2, savedBy: '张三', savedAt: '2024-05-03T09:00:00', last: '上期计划', ...more }) as Part
const report = (figures: Partial<Figure>[], more: Partial<Report> = {}) =>
  ({ head: { id: 'r', state: 'DRAFTED', number: 0 }, may: { write: true, submit: true, withdraw: false, merge: false }, asOf: '2024-05-03T09:00:00', parts: [part()], figures, versions: [], events: [], quoted: [], ...more }) as unknown as Report

beforeEach(() => sessionStorage.clear())

it('shows both texts where somebody saved another one since, and loses neither', async () => {
  keepUnsaved('r', 'NEXT', { text: '我写的', revision: 1 })
  const page = await mounted(PartPaper, { reportId: 'r', part: part(), writing: true })
  expect(page.getByText(/张三于 .*保存了另一份内容/)).toBeTruthy()
  expect(page.getByText('原文')).toBeTruthy()
  expect((page.getByLabelText('进度计划', { selector: 'textarea' }) as HTMLTextAreaElement).value).toBe('我写的')
  await fireEvent.click(page.getByRole('button', { name: '用对方的内容' }))
  await vi.waitFor(() => expect((page.getByLabelText('进度计划', { selector: 'textarea' }) as HTMLTextAreaElement).value).toBe('原文'))
})

it('counts characters and takes the last report over', async () => {
  const page = await mounted(PartPaper, { reportId: 'r', part: part(), writing: true, lastTitle: '第一次' })
  expect(page.getByText('2 / 10 字')).toBeTruthy()
  await fireEvent.click(page.getByRole('button', { name: /沿用上期内容/ }))
  await vi.waitFor(() => expect(page.getByText('7 / 10 字')).toBeTruthy())
})

it('shows 尚未开始 where nothing counts a figure, and both numbers where another was filled in', async () => {
  const figure = { part: 'NEXT', unit: '人', reason: '', revision: 0 }
  const page = await mounted(ReportFigures, { report: report([{ ...figure, code: 'COURSES', name: '举办培训班' }, { ...figure, code: 'MEMBERS', name: '队伍成员', counted: 12, period: 3, entered: 15, reason: '3人在办' }]) })
  expect(page.getByText('尚未开始')).toBeTruthy()
  expect(page.getByRole('button', { name: /12人/ })).toBeTruthy()
  expect(page.box.textContent).toContain('填报 15，说明：3人在办')
})

it('is submitted only once all parts are written and saved', async () => {
  const page = await mounted(SubmitReport, { report: report([]), typed: { NEXT: '还没保存' } })
  expect((page.getByRole('button', { name: '提交审签' }) as HTMLButtonElement).disabled).toBe(true)
  expect(page.box.textContent).toContain('进度计划')
})
