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
      path: '/plans',
      component: () => import('./PlansPage.vue'),
      meta: { title: 'titles.plans', menu: { group: 'manage', order: 1, seenBy: (who) => who.runs || who.has('SYSTEM_ADMINISTRATOR') } },
    },
    { path: '/plans/:id', component: () => import('./PlanPage.vue'), meta: { title: 'titles.plans' } },
  ],
} satisfies Module
