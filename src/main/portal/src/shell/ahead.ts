import type { RouteLocationNormalized } from 'vue-router'

/** What stands around a page. */
export const frames = { phone: () => import('@/phone/PhoneShell.vue'), desk: () => import('./AppShell.vue') }

/** Fetches a page and its frame while something else is waited for; what fails is asked for again when it is needed. */
export function fetchAhead({ meta, matched }: Pick<RouteLocationNormalized, 'meta' | 'matched'>) {
  const { shell = 'desk' } = meta
  // a phone's screen is led to pages of its own
  if (shell === 'desk' && innerWidth <= 600) return
  const wanted = [matched.at(-1)?.components?.default, shell === 'bare' ? undefined : frames[shell]]
  for (const one of wanted) if (typeof one === 'function') void (one as () => Promise<unknown>)()?.catch?.(() => undefined)
}
