import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/dates',
      component: () => import('./DatesPage.vue'),
      meta: { title: 'titles.dates', menu: { group: 'follow', order: 3, seenBy: (who) => who.follows } },
    },
    { path: '/dates/:unitId', component: () => import('./UnitPage.vue'), meta: { title: 'titles.dates' } },
    {
      path: '/progress',
      component: () => import('./ProgressPage.vue'),
      meta: { title: 'titles.progress', menu: { group: 'follow', order: 4, seenBy: (who) => who.follows } },
    },
  ],
} satisfies Module
