import { fireEvent } from '@testing-library/dom'
import { expect, it, vi } from 'vitest'
import { mounted } from '@/testing/mounted'
import MemberTable from './MemberTable.vue'

const member = { id: 'm1', nominationId: 'n1', name: '王伟', gender: '男', birth: '1978-05', politics: '群众', employer: '县医院', joinedAt: '2024-06-01T08:00:00Z' }

it('leads to each member’s file', async () => {
  const page = await mounted(MemberTable, { members: [member], mayLeave: false })
  expect(page.getByRole('link', { name: '王伟' }).getAttribute('href')).toBe('/people/n1')
  expect(page.queryByRole('button')).toBeNull()
})

it('lets whoever keeps the team take a member out, by name', async () => {
  const leave = vi.fn()
  const page = await mounted(MemberTable, { members: [member], mayLeave: true, onLeave: leave })
  await fireEvent.click(page.getByRole('button', { name: /王伟/ }))
  expect(leave).toHaveBeenCalledWith(member)
})

it('says that nobody is in it where nobody is', async () => {
  const page = await mounted(MemberTable, { members: [], mayLeave: true })
  expect(page.queryByRole('table')).toBeNull()
  expect(page.getByRole('heading').textContent).toContain('0 人')
})
