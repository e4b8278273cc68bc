import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/reports',
      component: () => import('./ReportsPage.vue'),
      meta: { title: 'titles.reports', menu: { group: 'follow', order: 2.7, seenBy: (who) => who.follows } },
    },
    { path: '/reports/:id', component: () => import('./ReportPage.vue'), meta: { title: 'titles.reports' } },
  ],
  processes: {
    ProgressReport: {
      page: (id) => '/reports/' + id,
      forms: { CorrectReport: ({ caseId }) => '/reports/' + caseId },
      view: () => import('./taskView'),
      phone: () => import('./taskView'),
    },
  },
} satisfies Module
