import { fireEvent } from '@testing-library/dom'
import { afterEach, expect, it, vi } from 'vitest'
import { ref, shallowRef } from 'vue'
import { mounted } from '@/testing/mounted'
import SearchBox from './SearchBox.vue'
import SideMenu from './SideMenu.vue'

const badge = ref('')
vi.mock('./menu', () => ({
  useMenu: () => shallowRef([{ words: 'shell.handle', places: [{ path: '/tasks', words: 'titles.tasks', badge }, { path: '/tasks/done', words: 'titles.done' }] }]),
}))
afterEach(() => (badge.value = ''))

const here = async (at: string) => (await mounted(SideMenu, {}, at)).getAllByRole('link').filter((one) => one.getAttribute('aria-current'))

it('marks the place where one is, by the longest beginning of the address', async () => {
  expect((await here('/tasks/t1')).map((one) => one.getAttribute('href'))).toEqual(['/tasks'])
  expect((await here('/tasks/done')).map((one) => one.getAttribute('href'))).toEqual(['/tasks/done'])
  expect(await here('/teams')).toEqual([])
})

it('says how many there are beside a place, and nothing for none', async () => {
  const menu = await mounted(SideMenu)
  expect(menu.getByRole('link', { name: '待办审批' })).toBeTruthy()
  badge.value = '12'
  expect(await menu.findByRole('link', { name: '待办审批 12' })).toBeTruthy()
})

it('keeps what is searched for out of the address', async () => {
  const page = await mounted(SearchBox)
  const push = vi.spyOn(page.router, 'push')
  await fireEvent.input(page.getByRole('searchbox'), { target: { value: ' 13800001111 ' } })
  await fireEvent.submit(page.getByRole('search'))
  expect(push).toHaveBeenCalledWith({ path: '/search', state: { q: '13800001111' } })
})
