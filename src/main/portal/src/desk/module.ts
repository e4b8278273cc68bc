import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/',
      component: () => import('./DeskPage.vue'),
      meta: { title: 'titles.desk', menu: { group: '', order: 1, seenBy: (who) => who.works } },
    },
  ],
} satisfies Module
