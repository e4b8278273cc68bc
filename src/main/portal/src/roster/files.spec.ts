import { describe, expect, it } from 'vitest'
import { fileFault } from './files'

const file = (name: string, size: number) => ({ name, size }) as File

describe('a file to import', () => {
  it('is needed', () => expect(fileFault(undefined, 'xlsx')).toBe('roster.noFile'))
  it('has the right ending, in any case', () => {
    expect(fileFault(file('名单.XLSX', 10), 'xlsx')).toBeUndefined()
    expect(fileFault(file('名单.xls', 10), 'xlsx')).toBe('roster.notXlsx')
    expect(fileFault(file('照片.rar', 10), 'zip')).toBe('roster.notZip')
  })
  it('is neither empty nor too large', () => {
    expect(fileFault(file('a.xlsx', 0), 'xlsx')).toBe('roster.emptyFile')
    expect(fileFault(file('a.zip', 41 * 1024 * 1024), 'zip')).toBe('roster.tooLarge')
  })
})
