import type { Module } from '@/shell/modules'
import { countMessages } from './useUnread'

export default {
  begin: countMessages,
  routes: [
    { path: '/messages', component: () => import('./MessagesPage.vue'), meta: { title: 'titles.messages' } },
    { path: '/messages/settings', component: () => import('./MessageSettingsPage.vue'), meta: { title: 'titles.messageSettings' } },
  ],
} satisfies Module
