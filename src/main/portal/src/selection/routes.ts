import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/selections', component: () => import('./SelectionListPage.vue'), meta: { title: 'titles.selections' } },
  { path: '/selections/:id', component: () => import('./SelectionPage.vue'), meta: { title: 'selection.boardTitle' } },
]
