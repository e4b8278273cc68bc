import { nextTick } from 'vue'

/** The page's title, where whoever hears the page begins. */
export async function focusTitle() {
  await nextTick()
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
