import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/login',
      component: () => import('./LoginPage.vue'),
      meta: { title: 'access.logIn', shell: 'bare', open: true },
    },
    {
      path: '/first-run',
      component: () => import('./FirstRunPage.vue'),
      meta: { title: 'access.firstRun', shell: 'bare', open: true },
    },
    {
      path: '/first-password',
      component: () => import('./FirstPasswordPage.vue'),
      meta: { title: 'access.firstPassword', shell: 'bare', open: true },
    },
    { path: '/account', component: () => import('./AccountPage.vue'), meta: { title: 'account.title' } },
  ],
} satisfies Module
