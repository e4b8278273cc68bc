import type { Module } from '@/shell/modules'

export default {
  routes: [
    { path: '/seal-requests', component: () => import('./RequestListPage.vue'), meta: { title: 'titles.sealRequests' } },
    { path: '/seal-requests/:id', component: () => import('./RequestPage.vue'), meta: { title: 'titles.sealRequests' } },
  ],
  processes: {
    SealRequest: {
      page: (id) => '/seal-requests/' + id,
      view: () => import('./taskView'),
      phone: () => import('./taskView'),
    },
  },
} satisfies Module
