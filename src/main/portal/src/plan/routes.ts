import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/dates', component: () => import('./DatesPage.vue'), meta: { title: 'plan.datesTitle' } },
  { path: '/dates/:unitId', component: () => import('./UnitPage.vue'), meta: { title: 'plan.datesTitle' } },
  { path: '/plans', component: () => import('./PlansPage.vue'), meta: { title: 'plan.title' } },
  { path: '/plans/:id', component: () => import('./PlanPage.vue'), meta: { title: 'plan.title' } },
]
