import { afterEach, describe, expect, it } from 'vitest'
import { createApp, h, ref } from 'vue'
import { useArrows } from './useArrows'

const open = ref('b')

/** Three rows, the last of which can't be ticked. */
function list() {
  const box = document.body.appendChild(document.createElement('div'))
  createApp({
    setup() {
      const { stop, move, at } = useArrows(() => ['a', 'b', 'c'], () => open.value)
      const row = (id: string) =>
        h('li', { 'data-task': id }, [
          id === 'c' ? undefined : h('input', { type: 'checkbox', tabindex: -1 }),
          h('button', { tabindex: stop.value === id ? 0 : -1 }, id),
        ])
      return () => h('ul', { onKeydown: move, onFocusin: at }, ['a', 'b', 'c'].map(row))
    },
  }).mount(box)
  const press = (key: string) => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  return { press, stops: () => [...box.querySelectorAll('[tabindex="0"]')].map((one) => one.textContent) }
}
const where = () => document.activeElement!.closest('li')?.dataset.task + ' ' + document.activeElement!.tagName

describe('a list by keyboard', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('is one stop: the open row', () => {
    expect(list().stops()).toEqual(['b'])
  })
  it('goes up and down among its rows and stays within them', async () => {
    const { press, stops } = list()
    document.querySelectorAll('button')[1]!.focus()
    press('ArrowDown')
    press('ArrowDown')
    expect(where()).toBe('c BUTTON')
    await Promise.resolve()
    expect(stops()).toEqual(['c'])
    press('Home')
    expect(where()).toBe('a BUTTON')
    press('ArrowUp')
    expect(where()).toBe('a BUTTON')
  })
  it('goes from a name to its tick and back, and down among the ticks', () => {
    const { press } = list()
    document.querySelectorAll('button')[0]!.focus()
    press('ArrowLeft')
    expect(where()).toBe('a INPUT')
    press('ArrowDown')
    expect(where()).toBe('b INPUT')
    press('ArrowDown')
    expect(where()).toBe('c BUTTON')
    press('ArrowUp')
    press('ArrowLeft')
    press('ArrowRight')
    expect(where()).toBe('b BUTTON')
  })
})
