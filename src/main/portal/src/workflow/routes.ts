import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/tasks/done', component: () => import('./DonePage.vue'), meta: { title: 'workflow.doneTitle' } },
  {
    path: '/tasks/:taskId?',
    component: () => import('./TasksPage.vue'),
    meta: { title: 'workflow.title', keepAlive: true },
  },
]
