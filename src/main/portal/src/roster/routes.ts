import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/imports', component: () => import('./ImportsPage.vue'), meta: { title: 'titles.imports' } },
  {
    path: '/gaps', // of a unit in a plan, which whoever links to it says
    component: () => import('./GapsPage.vue'),
    meta: { title: 'gaps.title' },
    beforeEnter: (to) => (to.query.plan ? true : '/imports'),
  },
  { path: '/imports/:id', component: () => import('./ImportPage.vue'), meta: { title: 'roster.checkTitle' } },
]
