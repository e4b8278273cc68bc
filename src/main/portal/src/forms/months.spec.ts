import { describe, expect, it } from 'vitest'
import { monthOf } from './months'

describe('a month', () => {
  it.each(['1978-05', '1978.5', '1978年5月', '1978 年 05 月', '197805', '1978/5', '１９７８．５'])('is read as %s', (typed) => {
    expect(monthOf(typed)).toBe('1978-05')
  })
  it.each(['78.5', '1978-13', '1978', '五月', '1978-5-1'])('is left as typed where it is none: %s', (typed) => {
    expect(monthOf(typed)).toBe(typed)
  })
})
