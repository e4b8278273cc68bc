import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/submissions', component: () => import('./SubmissionListPage.vue'), meta: { title: 'titles.submissions' } },
  { path: '/submissions/accepted', component: () => import('./AcceptedPage.vue'), meta: { title: 'submission.merged.title' } },
  { path: '/submissions/:id', component: () => import('./SubmissionPage.vue'), meta: { title: 'submission.one' } },
]
