import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/imports', component: () => import('./ImportsPage.vue'), meta: { title: 'titles.imports' } },
  { path: '/gaps', component: () => import('./GapsPage.vue'), meta: { title: 'gaps.title' } },
  { path: '/imports/:id', component: () => import('./ImportPage.vue'), meta: { title: 'roster.checkTitle' } },
]
