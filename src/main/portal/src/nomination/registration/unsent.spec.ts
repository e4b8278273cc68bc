import { beforeEach, describe, expect, it } from 'vitest'
import { unsent } from './unsent'

describe('what could not be sent yet', () => {
  beforeEach(() => sessionStorage.clear())
  const kept = { name: '张三', specialty: '剪纸' }

  it('comes back as it was typed, though the server would refuse it', () => {
    unsent('draft.1').keep({ ...kept, mobile: '1381234567' }, kept)
    expect(unsent('draft.1').restore(kept)?.dossier).toEqual({ ...kept, mobile: '1381234567' })
    expect(unsent('draft.2').restore(kept)).toBeUndefined()
  })
  it('does not write over what somebody else changed meanwhile, and names it', () => {
    unsent('draft.1').keep({ ...kept, specialty: '皮影', deeds: '下乡' }, kept)
    const left = unsent('draft.1').restore({ ...kept, specialty: '快板' })
    expect(left?.dossier).toEqual({ name: '张三', specialty: '快板', deeds: '下乡' })
    expect(left?.clashes).toEqual(['specialty'])
    expect(left?.typed.specialty).toBe('皮影')
  })
  it('is gone once it was sent', () => {
    unsent('draft.1').keep({ mobile: '1' }, kept)
    unsent('draft.1').forget()
    expect(unsent('draft.1').restore(kept)).toBeUndefined()
  })
})
