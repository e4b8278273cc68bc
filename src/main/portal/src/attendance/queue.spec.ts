import { beforeEach, expect, test, vi } from 'vitest'
import { useQueue, type Answer, type Scan } from './queue'
import { found, type Line } from './useGathering'

const taken = (scans: Scan[]) => Promise.resolve(scans.map((one) => ({ nonce: one.nonce, personId: one.personId, outcome: 'SIGNED_IN', words: '' }) as Answer))
const lost = () => Promise.reject(new Error('no network'))

beforeEach(() => localStorage.clear())

test('keeps what has no network over a reload, under the same nonce and without a name', async () => {
  const dead = useQueue('g', lost)
  dead.add('wang', false, 'LIST')
  await expect(dead.flush()).rejects.toThrow('no network')
  const kept = localStorage.getItem('huozhong-scans-g')!
  expect(Object.keys(JSON.parse(kept)[0]).sort()).toEqual(['at', 'means', 'nonce', 'out', 'personId'])

  const post = vi.fn(taken)
  const again = useQueue('g', post)
  await again.flush()
  expect(post.mock.calls[0]![0]).toEqual(JSON.parse(kept))
  expect(localStorage.getItem('huozhong-scans-g')).toBeNull()
})

test('sends once at a time and keeps what was added meanwhile', async () => {
  let done = (_answers: Answer[]) => {}
  const queue = useQueue('g', () => new Promise<Answer[]>((resolve) => (done = resolve)))
  queue.add('wang', false, 'LIST')
  const first = queue.flush()
  queue.add('li', false, 'LIST')
  expect(await queue.flush()).toEqual([])
  done(await taken(queue.waiting.value.slice(0, 1)))
  await first
  expect(queue.waiting.value.map((one) => one.personId)).toEqual(['li'])
})

test('lets one that was not sent be taken back without a trace', () => {
  const queue = useQueue('g', taken)
  queue.add('wang', false, 'LIST')
  expect(queue.drop('wang')).toBe(true)
  expect(queue.drop('wang')).toBe(false)
  expect(localStorage.getItem('huozhong-scans-g')).toBeNull()
})

test('begins empty where what was kept is spoiled', () => {
  localStorage.setItem('huozhong-scans-g', '{"x"')
  expect(useQueue('g', taken).waiting.value).toEqual([])
})

test('finds by a part of the name or the last digits, whoever is missing first', () => {
  const line = (name: string, number: string, state?: string) => ({ personId: name, name, number, state }) as Line
  const lines = [line('王海燕', '沈火〔2026〕康平0012号', 'PRESENT'), line('李海', '沈火〔2026〕康平0112号')]
  expect(found(lines, '海').map((one) => one.name)).toEqual(['李海', '王海燕'])
  expect(found(lines, '0012').map((one) => one.name)).toEqual(['王海燕'])
  expect(found(lines, '').length).toBe(2)
})
