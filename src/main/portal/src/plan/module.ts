import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/plans',
      component: () => import('./PlansPage.vue'),
      meta: { title: 'titles.plans', menu: { group: 'manage', order: 1, seenBy: (who) => who.runs || who.has('SYSTEM_ADMINISTRATOR') } },
    },
    { path: '/plans/:id', component: () => import('./PlanPage.vue'), meta: { title: 'titles.plans' } },
  ],
} satisfies Module
