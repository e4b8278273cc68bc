import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/people', component: () => import('./NomineesPage.vue'), meta: { title: 'nomination.listTitle' } },
  { path: '/mine', component: () => import('./MinePage.vue'), meta: { title: 'nomination.mineTitle' } },
  { path: '/people/:id', component: () => import('./NomineePage.vue'), meta: { title: 'nomination.personTitle' } },
]
