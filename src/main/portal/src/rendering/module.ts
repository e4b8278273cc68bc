import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/paper-templates',
      component: () => import('./TemplatesPage.vue'),
      meta: { title: 'titles.templates', menu: { group: 'manage', order: 3.5, seenBy: (who) => who.has('FLOW_ADMINISTRATOR') } },
    },
    { path: '/paper-templates/:id', component: () => import('./EditionPage.vue'), props: true, meta: { title: 'titles.templates' } },
  ],
} satisfies Module
