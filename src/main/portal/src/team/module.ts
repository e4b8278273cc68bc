import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/teams',
      component: () => import('./TeamListPage.vue'),
      meta: { title: 'titles.teams', menu: { group: 'follow', order: 5, seenBy: (who) => who.follows } },
    },
    { path: '/teams/:id', component: () => import('./TeamPage.vue'), meta: { title: 'team.one' } },
  ],
} satisfies Module
