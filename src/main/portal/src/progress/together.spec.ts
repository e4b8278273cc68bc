import { expect, it } from 'vitest'
import { togetherOf, type Waiting } from './useUnit'

it('what lies with the same holder is urged together, without what was urged today', () => {
  const waits = (taskId: string, holder: string, post: string, urgedOn?: string) => ({ taskId, holder, post, urgedOn }) as Waiting
  const village = [waits('a', '安康村', 'LEADER'), waits('b', '安康村', 'LEADER', '2024-04-16'), waits('c', '安康村', 'LEADER', '2024-04-17')]
  const others = [waits('d', '安康村', 'CLERK'), waits('e', '县医院', 'LEADER')]
  expect(togetherOf([...village, ...others], '2024-04-17').map((group) => group.map((one) => one.taskId))).toEqual([['a', 'b']])
})
