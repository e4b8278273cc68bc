import type { Module } from '@/shell/modules'

const meta = { title: 'titles.tasks', shell: 'phone' as const }

export default {
  routes: [
    { path: '/m', redirect: '/m/tasks' },
    { path: '/m/tasks', component: () => import('./PhoneTasksPage.vue'), meta },
    { path: '/m/tasks/:taskId', component: () => import('./PhoneTaskPage.vue'), meta, props: true },
    { path: '/m/check', component: () => import('./PhoneCheckPage.vue'), meta: { ...meta, title: 'phone.check' } },
  ],
} satisfies Module
