import type { Module } from '@/shell/modules'

/** What of training has pages beside the course's: doors of strangers, coverage, lists. */
export const pages: Module['routes'] = [
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
]
