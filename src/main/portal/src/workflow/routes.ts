import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/tasks/done', component: () => import('./DonePage.vue'), meta: { title: 'workflow.doneTitle' } },
]
