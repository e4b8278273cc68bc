import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import { useSession } from '@/access/useSession'
import { fetchAhead } from '@/shell/ahead'
import { modules } from '@/shell/modules'
import { focusTitle } from '@/ui/focusTitle'

declare module 'vue-router' {
  interface RouteMeta {
    /** The page's title, a key of the locale file. */
    title?: string
    /** What stands around the page; the desk unless said otherwise. */
    shell?: 'desk' | 'phone' | 'bare'
    /** Open to whoever isn't logged in. */
    open?: boolean
    /** Whether the page follows its own route's parameters. */
    keepAlive?: boolean
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...modules.flatMap((module) => module.routes ?? []),
    { path: '/:rest(.*)*', component: () => import('./shell/NotFoundPage.vue'), meta: { title: 'shell.notFound' } },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

router.beforeEach(async (to) => {
  if (to.meta.open) return true
  const session = useSession()
  if (!session.me) {
    const asked = session.read()
    fetchAhead(to)
    await asked
  }
  if (!session.me) return { path: '/login', query: to.path === '/' ? {} : { next: to.fullPath } }
  // Whose password somebody else set can do nothing before he has changed it.
  return !session.me.passwordToChange || to.path === '/account' || '/account'
})

/** A page that follows its own address stays the page it was, whatever the address says now. */
const stays = (to: RouteLocationNormalized, from: RouteLocationNormalized) =>
  !!to.meta.keepAlive && to.matched.at(-1)?.components?.default === from.matched.at(-1)?.components?.default

// A new page begins at its title, for those who hear it; what is on the same page leaves the cursor where it is.
router.afterEach((to, from) => {
  if (to.path !== from.path && !stays(to, from)) return focusTitle()
})
