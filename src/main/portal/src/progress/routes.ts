import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/progress', component: () => import('./ProgressPage.vue'), meta: { title: 'titles.progress' } },
]
