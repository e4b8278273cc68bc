import { beforeEach, expect, test, vi } from 'vitest'

const task = (taskId: string, isWaiting = false) => ({ task: { taskId, isWaiting } })
const pages = vi.hoisted(() => ({ GET: vi.fn() }))
vi.mock('@/api/client', () => ({ api: pages, answer: (asked: unknown) => asked }))

beforeEach(() => vi.resetModules())

/** The list as it was read, its first page before the phone. */
async function list(first: unknown[], second?: unknown[]) {
  pages.GET.mockImplementation((path: string, asked?: { params: { query: { cursor?: string } } }) => {
    if (path === '/api/tasks/steps') return Promise.resolve([{ step: 'S' }])
    const later = asked?.params.query.cursor
    return Promise.resolve(later ? { items: second } : { items: first, next: second && 'more' })
  })
  const { createApp, defineComponent } = await import('vue')
  const { useTasks, useNext } = await import('./useTasks')
  const app = createApp(defineComponent({ setup: () => (useTasks(), () => null) }))
  app.mount(document.createElement('div'))
  await vi.waitFor(() => expect(pages.GET).toHaveBeenCalledWith('/api/tasks', expect.anything()))
  await Promise.resolve()
  return useNext
}

test('opens the next one that can be dealt with, nobody who is marked or waits for a correction', async () => {
  const next = (await list([task('a'), task('b', true), task('c'), task('d')]))(() => new Map([['c', 0]]))
  expect(await next('a')).toBe('/m/tasks/d')
  expect(await next('d')).toBe('/m/tasks/a')
})

test('reads more where those before it are all dealt with', async () => {
  const next = (await list([task('a'), task('b')], [task('c')]))(() => new Map([['a', 0], ['b', 0]]))
  expect(await next('b')).toBe('/m/tasks/c')
})

test('ends at the check once all are marked, at the list where nothing is', async () => {
  const useNext = await list([task('a')])
  expect(await useNext(() => new Map([['a', 0]]))('a')).toBe('/m/check')
  expect(await useNext(() => new Map())('a')).toBe('/m/tasks')
})
