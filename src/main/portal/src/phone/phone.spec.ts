import { expect, test } from 'vitest'
import { batches, type Mark } from './useMarks'
import { following, type Row } from './useTasks'

const row = (taskId: string, isWaiting = false) => ({ task: { taskId, isWaiting } }) as Row
const mark = (taskId: string, category: string): Mark => ({ taskId, category, step: 'S', stepName: '意见', person: taskId, planId: 'p', text: '', seen: true })

test('opens the next one, after the last the first, and none that waits for a correction', () => {
  const all = [row('a'), row('b', true), row('c')]
  expect(following(all, 'a')).toBe('c')
  expect(following(all, 'c')).toBe('a')
  expect(following([row('a'), row('b', true)], 'a')).toBeUndefined()
  expect(following(all, 'elsewhere')).toBe('a')
})

test('submits together what is of one step and one category', () => {
  const found = batches([mark('a', 'ARTS'), mark('b', 'HEALTH'), mark('c', 'ARTS')])
  expect(found.map((batch) => batch.marks.map((one) => one.taskId))).toEqual([['a', 'c'], ['b']])
})
