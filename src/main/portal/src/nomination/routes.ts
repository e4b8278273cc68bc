import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/people', component: () => import('./NomineesPage.vue'), meta: { title: 'titles.people' } },
  { path: '/search', component: () => import('./SearchPage.vue'), meta: { title: 'nomination.searchTitle' } },
  { path: '/mine', component: () => import('./MinePage.vue'), meta: { title: 'titles.mine' } },
  { path: '/people/:id', component: () => import('./NomineePage.vue'), meta: { title: 'nomination.personTitle' } },
]
