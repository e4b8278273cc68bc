import type { Module } from '@/shell/modules'

export default {
  routes: [{ path: '/m/g/:id', component: () => import('./SignInPage.vue'), meta: { title: 'titles.signIn', shell: 'phone' }, props: true }],
} satisfies Module
