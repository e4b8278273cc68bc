import { within } from '@testing-library/dom'
import { createPinia } from 'pinia'
import { createApp, h, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/locales'

/** A component as it stands on a page, whose elements are found as a user finds them, and the router it leads with. */
export async function mounted(component: Component, props: Record<string, unknown> = {}, at = '/') {
  const box = document.body.appendChild(document.createElement('div'))
  const routes = [{ path: '/:rest(.*)*', component: { render: () => null } }]
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(at)
  createApp({ render: () => h(component, props) }).use(createPinia()).use(i18n).use(router).mount(box)
  return { ...within(box), router, box }
}
