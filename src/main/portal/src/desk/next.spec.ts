import { describe, expect, it } from 'vitest'
import { ownNext } from './useDesk'

const turn = (step: string, holderId: string, post = 'CLERK') => ({ step, holderId, post, holder: holderId, count: 51 })
const lines = (...turns: object[]) => [{ turns }] as never

describe('the next step of the whole job', () => {
  it('is the clerk’s own: the round, the list', () => {
    const found = ownNext(lines(turn('OpenSelection', 'faku'), turn('ReportList', 'kangping')), ['faku'])
    expect(found.map((one) => [one.step, one.count, one.to])).toEqual([['OpenSelection', 51, '/selections']])
  })
  it('is no task, which stands in the list of tasks already', () => {
    expect(ownNext(lines(turn('SignSubmission', 'faku'), turn('ReportList', 'faku', 'LEADER')), ['faku'])).toEqual([])
  })
})
