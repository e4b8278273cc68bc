import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/teams', component: () => import('./TeamListPage.vue'), meta: { title: 'titles.teams' } },
  { path: '/teams/:id', component: () => import('./TeamPage.vue'), meta: { title: 'team.one' } },
]
