import { describe, expect, it } from 'vitest'
import { following, insteadOf, neighbour, obstacle, placeOf } from './rows'
import type { TaskRow } from './useTasks'

const row = (taskId: string, task: Partial<TaskRow['task']> = {}, more: Partial<TaskRow> = {}) =>
  ({
    task: { taskId, process: 'Nomination', step: 'Give', isWaiting: false, onPaper: false, unassigned: false, ...task },
    seen: true,
    overdue: false,
    ...more,
  }) as TaskRow
const none = new Map<string, unknown>()
const today = '2024-04-17'

describe('the next one', () => {
  it('is the one below', () => {
    expect(following([row('a'), row('b'), row('c')], 'a', none, today)).toBe('b')
  })
  it('is nobody who is marked, waits for a correction or was put aside', () => {
    const all = [row('a'), row('b', { isWaiting: true }), row('c', { deferredUntil: '2024-04-18' }), row('d'), row('e')]
    expect(following(all, 'a', new Map([['d', 1]]), today)).toBe('e')
  })
  it('is nothing that is dealt with on a page of its own', () => {
    const all = [row('a'), row('b', { process: 'Selection' }), row('c', { process: 'Submission' })]
    expect(following(all, 'a', none, today)).toBeUndefined()
  })
  it('is one put aside until today again', () => {
    expect(following([row('a'), row('b', { deferredUntil: today })], 'a', none, today)).toBe('b')
  })
  it('comes from above at the end of the list, and from nowhere when all are done', () => {
    expect(following([row('a'), row('b')], 'b', none, today)).toBe('a')
    expect(following([row('a'), row('b')], 'b', new Map([['a', 1]]), today)).toBeUndefined()
  })
})

describe('the page of its own', () => {
  it('is the round’s or the list’s; a person is dealt with beside the list', () => {
    expect(placeOf({ process: 'Selection', caseId: 'r' })).toBe('/selections/r')
    expect(placeOf({ process: 'Submission', caseId: 'l' })).toBe('/submissions/l')
    expect(placeOf({ process: 'Nomination', caseId: 'n' })).toBeUndefined()
  })
})

describe('the neighbour', () => {
  it('ends where the list ends', () => {
    expect(neighbour([row('a'), row('b')], 'a', 1)).toBe('b')
    expect(neighbour([row('a'), row('b')], 'b', 1)).toBeUndefined()
    expect(neighbour([row('a'), row('b')], 'a', -1)).toBeUndefined()
  })
})

describe('agreeing by tick or key', () => {
  it('takes having looked', () => {
    expect(obstacle(row('a'))).toBeUndefined()
    expect(obstacle(row('a', {}, { seen: false }))).toBe('unseen')
  })
  it('is not for paper, for what waits, for what is nobody’s yet, or for what wants a look of its own', () => {
    expect(obstacle(row('a', { onPaper: true }))).toBe('onPaper')
    expect(obstacle(row('a', { isWaiting: true }))).toBe('waiting')
    expect(obstacle(row('a', { unassigned: true }))).toBe('unassigned')
    expect(obstacle(row('a', {}, { caution: '可能重复推荐，待认定' }))).toBe('caution')
  })
  it('is not for what asks for no opinion', () => {
    expect(obstacle(row('a', { process: 'Selection' }))).toBe('other')
    expect(obstacle(row('a', { step: 'CorrectNomination' }))).toBe('other')
  })
})

describe('standing in for somebody', () => {
  const duty = (unitId: string, insteadOfName?: string) =>
    ({ unitId, unitName: unitId, post: 'LEADER', runsItsRegion: false, insteadOf: insteadOfName && 'u', insteadOfName }) as never
  it('is said where one has the post from another only', () => {
    expect(insteadOf({ holderId: 'u1', post: 'LEADER' }, [duty('u1', '王主任'), duty('u2')])).toBe('王主任')
    expect(insteadOf({ holderId: 'u1', post: 'LEADER' }, [duty('u1', '王主任'), duty('u1')])).toBeUndefined()
    expect(insteadOf({ holderId: 'u3', post: 'LEADER' }, [duty('u1', '王主任')])).toBeUndefined()
  })
})
