import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/submissions',
      component: () => import('./SubmissionListPage.vue'),
      meta: { title: 'titles.submissions', menu: { group: 'follow', order: 2, seenBy: (who) => who.follows } },
    },
    { path: '/submissions/accepted', component: () => import('./AcceptedPage.vue'), meta: { title: 'submission.merged.title' } },
    { path: '/submissions/:id', component: () => import('./SubmissionPage.vue'), meta: { title: 'submission.one' } },
  ],
  begins: { ReportList: '/submissions' },
  processes: {
    Submission: {
      page: (id) => '/submissions/' + id,
      onItsPage: true,
      view: () => import('./taskView'),
      progress: {
        order: 3,
        name: 'titles.process.submission',
        counted: 'titles.counted.submission',
        column: 'things',
        list: '/submissions',
      },
    },
  },
} satisfies Module
