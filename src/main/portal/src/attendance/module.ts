import type { Module } from '@/shell/modules'

export default {
  routes: [
    { path: '/m/g/:id', component: () => import('./SignInPage.vue'), meta: { title: 'titles.signIn', shell: 'phone' }, props: true },
    { path: '/amendments/:id', component: () => import('./AmendmentPage.vue'), meta: { title: 'titles.amendments' } },
  ],
  processes: {
    Amendment: {
      page: (id) => '/amendments/' + id,
      view: () => import('./taskView'),
      phone: () => import('./taskView'),
    },
  },
} satisfies Module
