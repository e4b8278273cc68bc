import { expect, it, vi } from 'vitest'
import { mounted } from '@/testing/mounted'
import FieldList from './FieldList.vue'
import TemplateProblems from './TemplateProblems.vue'
import { changed, rangeOf } from './lines'

it('tells what differs line by line, with what stands around it', () => {
  const lines = changed('a\nb\nc\nd\ne\nf', 'a\nb\nc\nD\ne\nf', 1)
  expect(lines.map((line) => `${line.kind} ${line.number} ${line.text}`)).toEqual(['same 3 c', 'out 4 d', 'in 4 D', 'same 5 e'])
  expect(changed('a\nb', 'a\nb')).toEqual([])
  expect(changed('a\nc', 'a\nb\nc', 0)).toEqual([{ kind: 'in', number: 2, text: 'b' }])
})

it('finds a line in a text', () => {
  expect('ab\ncde\nf'.slice(...rangeOf('ab\ncde\nf', 2))).toBe('cde')
})

it('says aloud what is wrong and leads to its line', async () => {
  const line = vi.fn()
  const page = await mounted(TemplateProblems, { problems: [{ line: 12, sentence: '没有这个字段' }, { line: 0, sentence: '缺少盖章位置' }], onLine: line })
  expect(page.getByRole('alert').textContent).toContain('有 2 处问题')
  page.getByRole('link').click()
  expect(line).toHaveBeenCalledWith(12)
})

it('puts a field in as it is written in a template', async () => {
  const insert = vi.fn()
  const placeholders = [
    { name: 'name', kind: 'TEXT', meaning: '姓名' },
    { name: 'opinions', kind: 'LIST', meaning: '意见栏' },
    { name: 'sealing', kind: 'CONDITION', meaning: '电子用印' },
  ]
  const page = await mounted(FieldList, { placeholders, mayInsert: true, onInsert: insert })
  page.getAllByRole('button').forEach((one) => one.click())
  expect(insert.mock.calls.flat()).toEqual(['{{name}}', 'each="opinions"', 'if="sealing"'])
})
