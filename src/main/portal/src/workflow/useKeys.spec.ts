import { describe, expect, it } from 'vitest'
import { isForThePage } from './useKeys'

function pressedIn(html: string, more: object = {}) {
  document.body.innerHTML = html
  const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true, ...more })
  let heard = false
  document.body.firstElementChild!.addEventListener('keydown', (one) => (heard = isForThePage(one as KeyboardEvent)))
  document.body.firstElementChild!.dispatchEvent(event)
  return heard
}

describe('a key', () => {
  it('works on a list and on a checkbox', () => {
    expect(pressedIn('<div></div>')).toBe(true)
    expect(pressedIn('<input type="checkbox">')).toBe(true)
  })
  it('is left to text fields', () => {
    expect(pressedIn('<input>')).toBe(false)
    expect(pressedIn('<textarea></textarea>')).toBe(false)
  })
  it('is left to the input of Chinese and to the browser', () => {
    expect(pressedIn('<div></div>', { isComposing: true })).toBe(false)
    expect(pressedIn('<div></div>', { keyCode: 229 })).toBe(false)
    expect(pressedIn('<div></div>', { ctrlKey: true })).toBe(false)
  })
})
