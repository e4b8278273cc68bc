import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/process-sets', component: () => import('./SetsPage.vue'), meta: { title: 'titles.sets' } },
  { path: '/process-sets/:id', component: () => import('./SetPage.vue'), props: true, meta: { title: 'titles.sets' } },
  { path: '/running-cases', component: () => import('./RunningCasesPage.vue'), meta: { title: 'titles.running' } },
  { path: '/running-cases/move', component: () => import('./MovePage.vue'), meta: { title: 'publishing.moveTitle' } },
  { path: '/running-cases/moves/:id', component: () => import('./MoveResultPage.vue'), props: true, meta: { title: 'publishing.moveTitle' } },
  { path: '/failed-jobs', component: () => import('./FailedJobsPage.vue'), meta: { title: 'titles.failed' } },
]
