import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/progress',
      component: () => import('./ProgressPage.vue'),
      meta: { title: 'titles.progress', menu: { group: 'follow', order: 4, seenBy: (who) => who.follows } },
    },
  ],
} satisfies Module
