import { putsForward } from '@/nomination/registration/usePutsForward'
import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/stamps',
      component: () => import('./StampsPage.vue'),
      meta: { title: 'titles.stamps', menu: { group: 'handle', order: 7, seenBy: (who) => who.clerk && putsForward.value } },
    },
    { path: '/m/stamps', component: () => import('./PhoneStampsPage.vue'), meta: { title: 'titles.stamps', shell: 'phone' as const } },
    { path: '/v/:code', component: () => import('./FormProofPage.vue'), meta: { title: 'verify.form.title', shell: 'bare' as const, open: true } },
  ],
} satisfies Module
