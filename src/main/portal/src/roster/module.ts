import { putsForward } from '@/nomination/registration/usePutsForward'
import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/imports',
      component: () => import('./ImportsPage.vue'),
      meta: { title: 'titles.imports', menu: { group: 'handle', order: 5, seenBy: (who) => who.clerk && putsForward.value } },
    },
    {
      path: '/gaps', // of a unit in a plan, which whoever links to it says
      component: () => import('./GapsPage.vue'),
      meta: { title: 'gaps.title' },
      beforeEnter: (to) => (to.query.plan ? true : '/imports'),
    },
    { path: '/imports/:id', component: () => import('./ImportPage.vue'), meta: { title: 'roster.checkTitle' } },
  ],
} satisfies Module
