import { expect, it } from 'vitest'
import { isGrid, pasted } from './pasted'

const clip = (text: string, html = '') => ({ getData: (type: string) => (type === 'text/html' ? html : text) })

it('reads a column as Excel copies it, with its last break and with breaks inside a cell', () => {
  expect(pasted('宣讲\r\n"一、义诊\n二、""讲课"""\r\n护理\r\n')).toEqual([['宣讲'], ['一、义诊\n二、"讲课"'], ['护理']])
  expect(pasted('宣讲\t事迹\n\t无名')).toEqual([['宣讲', '事迹'], ['', '无名']])
  expect(pasted('他说"好"')).toEqual([['他说"好"']])
})

it('takes paragraphs for one text, unless they come out of a table', () => {
  expect(isGrid(clip('一段\n二段'), true)).toBe(false)
  expect(isGrid(clip('一段\n二段', '<table><tr><td>一段'), true)).toBe(true)
  expect(isGrid(clip('一格\n二格'), false)).toBe(true)
  expect(isGrid(clip('一格\r\n', '<table>'), true)).toBe(false)
})
