import { describe, expect, it } from 'vitest'
import forecast from '@/locales/zh/forecast'
import { inWords, isLate, type Forecast } from './useForecasts'

// What a forecast says in one sentence.
const words: Record<string, unknown> = { forecast }
function t(key: string, values: Record<string, unknown> = {}) {
  const found = key.split('.').reduce<unknown>((all, part) => (all as Record<string, unknown>)[part], words) as string
  return found.replace(/\{(\w+)}/g, (_, name: string) => String(values[name]))
}
const one: Forecast = {
  code: 'ROSTERS', name: '报送登记表、汇总表', what: 'LIST', due: '2024-04-19', owing: 2, handedIn: 16, from: '2024-03-26', days: 10, done: 4, units: [],
}

describe('a forecast', () => {
  it('says the day', () => {
    expect(inWords(t, { ...one, expected: '2024-04-22' })).toBe('按目前进度预计 2024-04-22 完成')
    expect(isLate({ ...one, expected: '2024-04-22' })).toBe(true)
    expect(isLate({ ...one, expected: '2024-04-19' })).toBe(false)
    expect(isLate(one)).toBe(false)
  })
  it('says why there is none', () => {
    expect(inWords(t, { ...one, reason: 'TOO_FEW' })).toBe('说不准：近来办结不足 3 件')
  })
  it('names the slowest of those that can be told', () => {
    const units: Forecast['units'] = [
      { unitId: 'a', unit: '康平县委宣传部', open: 12, done: 4, expected: '2024-05-22' },
      { unitId: 'b', unit: '市卫健委', open: 0, done: 0, reason: 'NOTHING_BEGUN' },
    ]
    expect(inWords(t, { ...one, reason: 'SOME_UNITS', units })).toBe('说不准：1 个单位无从预计。其余 1 个单位中康平县委宣传部最晚，预计 2024-05-22')
  })
})
