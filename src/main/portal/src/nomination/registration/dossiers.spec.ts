import { describe, expect, it } from 'vitest'
import { correctionOf, differing, dossierOf, keepable, over } from './dossiers'

describe('a dossier', () => {
  it('holds what is filled in, without what is no field of annex 1', () => {
    expect(dossierOf({ name: ' 𠮷野 ', birth: '', gender: null, explanation: '改了' })).toEqual({ name: '𠮷野' })
  })
  it('takes empty and absent for the same', () => {
    expect(differing({ name: '王伟', deeds: '' }, { name: '王伟' })).toEqual([])
    expect(differing({ name: '王伟' }, { name: '王玮' })).toEqual(['name'])
  })
  it('keeps what was kept where the new text is refused', () => {
    const kept = { name: '王伟', mobile: '13800000000' }
    expect(keepable({ name: '王玮', mobile: '138' }, kept, ['mobile'])).toEqual({ name: '王玮', mobile: '13800000000' })
    expect(keepable({ name: '王玮', mobile: '138' }, {}, ['mobile'])).toEqual({ name: '王玮' })
  })
})

describe('a draft over a newer one', () => {
  const kept = { name: '王伟', deeds: '旧', honours: '旧' }
  it('keeps what only one of the two changed', () => {
    const mine = over({ ...kept, honours: '新' }, { ...kept, deeds: '我的' }, kept)
    expect(mine).toEqual({ dossier: { name: '王伟', deeds: '我的', honours: '新' }, clashes: [] })
  })
  it('names what both changed and shows the newer', () => {
    const mine = over({ ...kept, deeds: '别人的', name: '王玮' }, { ...kept, deeds: '我的', name: '王玮' }, kept)
    expect(mine).toEqual({ dossier: { name: '王玮', deeds: '别人的', honours: '旧' }, clashes: ['deeds'] })
  })
})

describe('a correction', () => {
  it('sends changed fields alone', () => {
    expect(correctionOf({ name: '王伟', deeds: '新' }, { name: '王伟', deeds: '旧' })).toEqual({ deeds: '新' })
  })
  it('says that a field was emptied', () => {
    expect(correctionOf({ name: '王伟', honours: '' }, { name: '王伟', honours: '劳模' })).toEqual({ honours: '' })
  })
  it('sends the explanation when there is one', () => {
    expect(correctionOf({ explanation: ' 核对过 ' }, {})).toEqual({ explanation: '核对过' })
  })
})
