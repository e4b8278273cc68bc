import { effectScope, type EffectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { useKeptDraft } from './useKeptDraft'
import { editDraft, readSheet } from './useRegistration'

vi.mock('./useRegistration', () => ({
  createDraft: vi.fn(),
  editDraft: vi.fn(),
  readSheet: vi.fn(),
  namedUnit: () => Promise.resolve(''),
}))
const edit = vi.mocked(editDraft)
const kept = { name: '王伟', deeds: '旧' }
const put = (version: number) => ({ id: 'n1', number: '1', version, missing: [] })
const lost = () => new Problem(0, 'Unanswered', '')
const faster = () => new Problem(409, 'DraftChanged', '这份草稿已由孙丽于4月19日 10:00修改，您的改动尚未保存')

let scope: EffectScope
const open = () =>
  scope.run(() =>
    useKeptDraft({ id: 'n1', version: 4, kept, place: () => ({ planId: 'p', unitId: 'u' }), broken: () => [], onCreated: () => {} }),
  )!
beforeEach(() => {
  scope = effectScope()
  edit.mockReset()
})
afterEach(() => scope.stop())

it('sends the version that was read, and then the one that was answered', async () => {
  edit.mockResolvedValueOnce(put(5)).mockResolvedValueOnce(put(6))
  const draft = open()
  draft.change({ ...kept, deeds: '新' })
  await draft.save()
  draft.change({ ...kept, deeds: '更新' })
  await draft.save()
  expect(edit.mock.calls.map(([, version, dossier]) => [version, dossier.deeds])).toEqual([[4, '新'], [5, '更新']])
})

it('sends again as it was what got no answer, and then what was typed since', async () => {
  edit.mockRejectedValueOnce(lost()).mockResolvedValueOnce(put(5)).mockResolvedValueOnce(put(6))
  const draft = open()
  draft.change({ ...kept, deeds: '新' })
  await draft.save()
  expect(draft.state.value).toBe('offline')
  draft.change({ ...kept, deeds: '更新' })
  await draft.save()
  expect(edit.mock.calls.map(([, version, dossier]) => [version, dossier.deeds])).toEqual([[4, '新'], [4, '新'], [5, '更新']])
  expect(draft.state.value).toBe('saved')
})

it('stops where somebody was faster, keeps what was typed, and goes on from the newer draft', async () => {
  edit.mockRejectedValueOnce(faster()).mockResolvedValueOnce(put(8))
  const draft = open()
  draft.change({ name: '王玮', deeds: '我的' })
  await draft.save()
  expect(draft.outdated.value).toBe(true)
  draft.change({ name: '王玮', deeds: '我的事迹' })
  await draft.save()
  expect(edit).toHaveBeenCalledTimes(1)
  expect(draft.typed.value).toEqual({ name: '王玮', deeds: '我的事迹' })

  vi.mocked(readSheet).mockResolvedValueOnce({ sheet: { draftVersion: 7 }, dossier: { ...kept, deeds: '别人的' } } as never)
  await draft.takeNewer()
  expect(draft.outdated.value).toBe(false)
  expect(draft.shown.value).toEqual({ name: '王玮', deeds: '别人的' })
  expect(draft.clashes.value).toEqual([{ field: 'deeds', text: '我的事迹' }])
  await draft.save()
  expect(edit.mock.calls[1]!.slice(1, 3)).toEqual([7, { name: '王玮', deeds: '别人的' }])
})

it('takes a refused submission as a refused edit, and submits what was read since', async () => {
  const draft = open()
  expect(draft.read()).toBe(4)
  expect(draft.refusedAs(new Problem(400, 'InvalidInput', ''))).toBe(false)
  expect(draft.outdated.value).toBe(false)

  expect(draft.refusedAs(faster())).toBe(true)
  expect(draft.outdated.value).toBe(true)
  vi.mocked(readSheet).mockResolvedValueOnce({ sheet: { draftVersion: 7 }, dossier: { ...kept, deeds: '别人的' } } as never)
  await draft.takeNewer()
  expect(draft.outdated.value).toBe(false)
  expect(draft.shown.value.deeds).toBe('别人的')
  expect(draft.read()).toBe(7)
})
