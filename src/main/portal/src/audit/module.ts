import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/audit',
      component: () => import('./AuditPage.vue'),
      meta: { title: 'titles.audit', menu: { group: 'manage', order: 6, seenBy: (who) => who.has('AUDITOR') } },
    },
  ],
} satisfies Module
