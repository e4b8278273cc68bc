import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/courses',
      component: () => import('./CoursesPage.vue'),
      meta: { title: 'titles.courses', menu: { group: 'follow', order: 2.8, seenBy: (who) => who.follows } },
    },
    { path: '/courses/:id', component: () => import('./CoursePage.vue'), meta: { title: 'titles.courses' } },
    {
      path: '/training-coverage',
      component: () => import('./CoveragePage.vue'),
      meta: { title: 'titles.coverage', menu: { group: 'follow', order: 2.85, seenBy: (who) => who.runs } },
    },
    {
      path: '/lists',
      component: () => import('./ListsPage.vue'),
      meta: { title: 'titles.lists', menu: { group: 'follow', order: 2.9, seenBy: (who) => who.runs } },
    },
    { path: '/c', component: () => import('./CertificateProofPage.vue'), meta: { title: 'certificate.title', shell: 'bare' as const, open: true } },
    { path: '/c/:number', props: true, component: () => import('./CertificateProofPage.vue'), meta: { title: 'certificate.title', shell: 'bare' as const, open: true } },
    { path: '/f/:code', component: () => import('./GiveFeedbackPage.vue'), meta: { title: 'feedback.title', shell: 'bare' as const, open: true } },
  ],
  processes: {
    Course: {
      page: (id) => '/courses/' + id,
      forms: { CorrectContent: ({ caseId }) => '/courses/' + caseId },
      view: () => import('./taskView'),
      phone: () => import('./taskView'),
    },
  },
} satisfies Module
