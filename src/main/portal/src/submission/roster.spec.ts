import { describe, expect, it } from 'vitest'
import { rosterPages } from './roster'
import type { Roster } from './types'

const person = (name: string) => ({ name, gender: '女', birth: '1978-05', ethnicity: '汉族', politics: '群众', employer: '医院', mobile: '136****0001' })
const group = (level: 'COUNTY' | 'CITY', category: string, many: number) => ({ level, category, people: Array.from({ length: many }, (_, i) => person(category + i)) })
const roster = (paperEach: boolean, ...groups: Roster['groups']): Roster => ({ unit: '康平县委宣传部', paperEach, groups })
const orders = (pages: ReturnType<typeof rosterPages>) => pages.map((page) => page.rows.map((row) => ('heading' in row ? row.heading.category : row.order)))

describe('the papers of a roster', () => {
  it('are twenty rows long, numbered through under headings', () => {
    const pages = orders(rosterPages(roster(false, group('COUNTY', '卫生健康', 12), group('COUNTY', '科普知识', 12))))

    expect(pages.map((rows) => rows.length)).toEqual([20, 6])
    expect(pages[0]!.slice(12, 15)).toEqual([12, '科普知识', 13])
    expect(pages[1]!.at(-1)).toBe(24)
  })

  it('begin again with one for each group that has its own', () => {
    const pages = rosterPages(roster(true, group('COUNTY', '卫生健康', 21), group('CITY', '卫生健康', 2)))

    expect(orders(pages).map((rows) => rows.length)).toEqual([20, 1, 2])
    expect(orders(pages)[2]).toEqual([1, 2])
    expect(pages.map((page) => page.group!.level + page.group!.count)).toEqual(['COUNTY21', 'COUNTY21', 'CITY2'])
  })

  it('never end with a heading', () => {
    const pages = orders(rosterPages(roster(false, group('COUNTY', '卫生健康', 18), group('COUNTY', '科普知识', 2))))

    expect(pages[0]!.at(-1)).toBe(18)
    expect(pages[1]).toEqual(['科普知识', 19, 20])
  })
})
