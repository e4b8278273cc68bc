import type { Module } from '@/shell/modules'
import { countFailed, failedCount } from './useFailedCount'

export default {
  begin: countFailed,
  routes: [
    {
      path: '/process-sets',
      component: () => import('./SetsPage.vue'),
      meta: { title: 'titles.sets', menu: { group: 'manage', order: 3, seenBy: (who) => who.has('FLOW_ADMINISTRATOR') } },
    },
    { path: '/process-sets/:id', component: () => import('./SetPage.vue'), props: true, meta: { title: 'titles.sets' } },
    {
      path: '/running-cases',
      component: () => import('./RunningCasesPage.vue'),
      meta: { title: 'titles.running', menu: { group: 'manage', order: 4, seenBy: (who) => who.has('FLOW_ADMINISTRATOR') } },
    },
    { path: '/running-cases/move', component: () => import('./MovePage.vue'), meta: { title: 'publishing.moveTitle' } },
    { path: '/running-cases/moves/:id', component: () => import('./MoveResultPage.vue'), props: true, meta: { title: 'publishing.moveTitle' } },
    {
      path: '/failed-jobs',
      component: () => import('./FailedJobsPage.vue'),
      meta: { title: 'titles.failed', menu: { group: 'manage', order: 5, seenBy: (who) => who.has('FLOW_ADMINISTRATOR'), badge: failedCount } },
    },
  ],
} satisfies Module
