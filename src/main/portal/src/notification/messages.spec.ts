import { fireEvent } from '@testing-library/dom'
import { expect, it, vi } from 'vitest'
import { mounted } from '@/testing/mounted'
import MessageLine from './MessageLine.vue'
import type { Message } from './useMessages'

const message: Message = {
  id: 'm1', kind: 'OBLIGATION_URGED', state: 'UNREAD', at: '2024-05-03T08:30:00', who: '市文明办', what: '第一次报送工作进展情况', words: '请在10日前报送。', amount: 1, page: '/obligations',
}

it('says who wants what, with what was typed, and is read by opening it or by its button', async () => {
  const read = vi.fn()
  const page = await mounted(MessageLine, { message, onRead: read })
  expect(page.getByRole('link').textContent).toContain('市文明办催报“第一次报送工作进展情况”')
  expect(page.getByText(/请在10日前报送/)).toBeTruthy()
  await fireEvent.click(page.getByRole('button'))
  expect(read).toHaveBeenCalledOnce()
})

it('of what is over asks nothing', async () => {
  const page = await mounted(MessageLine, { message: { ...message, state: 'OVER' } })
  expect(page.getByText('已办结')).toBeTruthy()
  expect(page.queryByRole('button')).toBeNull()
})
