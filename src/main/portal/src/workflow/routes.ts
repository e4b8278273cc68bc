import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/tasks/:taskId?',
    component: () => import('./TasksPage.vue'),
    meta: { title: 'workflow.title', keepAlive: true },
  },
]
