import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/dates', component: () => import('./DatesPage.vue'), meta: { title: 'titles.dates' } },
  { path: '/dates/:unitId', component: () => import('./UnitPage.vue'), meta: { title: 'titles.dates' } },
  { path: '/plans', component: () => import('./PlansPage.vue'), meta: { title: 'titles.plans' } },
  { path: '/plans/:id', component: () => import('./PlanPage.vue'), meta: { title: 'titles.plans' } },
]
