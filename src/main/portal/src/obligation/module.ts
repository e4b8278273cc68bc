import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/obligations',
      component: () => import('./ObligationsPage.vue'),
      meta: { title: 'titles.obligations', menu: { group: 'follow', order: 2.5, seenBy: (who) => who.follows } },
    },
    { path: '/bulletins/:id', component: () => import('./BulletinPage.vue'), meta: { title: 'titles.bulletins' } },
    { path: '/extensions/:id', component: () => import('./ExtensionPage.vue'), meta: { title: 'titles.extensions' } },
  ],
  processes: {
    Extension: {
      page: (id) => '/extensions/' + id,
      view: () => import('./taskView'),
      phone: () => import('./taskView'),
    },
  },
} satisfies Module
