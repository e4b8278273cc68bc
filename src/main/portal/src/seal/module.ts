import type { Module } from '@/shell/modules'
import { countOrders, orderCount } from './useOrderCount'

export default {
  begin: countOrders,
  routes: [
    { path: '/v', component: () => import('./VerifyPage.vue'), meta: { title: 'verify.title', shell: 'bare', open: true } },
    {
      path: '/seal-orders',
      component: () => import('./PressPage.vue'),
      meta: { title: 'titles.press', menu: { group: 'handle', order: 9, seenBy: (who) => who.keeper, badge: orderCount } },
    },
    {
      path: '/seals',
      component: () => import('./SealsPage.vue'),
      meta: { title: 'titles.seals', menu: { group: 'manage', order: 3, seenBy: (who) => who.has('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR') } },
    },
    {
      path: '/seal-uses',
      component: () => import('./UsesPage.vue'),
      meta: { title: 'titles.sealUses', menu: { group: 'manage', order: 9, seenBy: (who) => who.has('AUDITOR') } },
    },
  ],
} satisfies Module
