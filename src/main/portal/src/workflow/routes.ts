import type { RouteLocation, RouteRecordRaw } from 'vue-router'

/** A phone's screen has pages of its own for this, laid out for one thumb. */
const onAPhone = (to: RouteLocation) =>
  innerWidth <= 600 ? { path: ['/m/tasks', to.params.taskId].filter(Boolean).join('/'), query: to.query } : true

export const routes: RouteRecordRaw[] = [
  { path: '/tasks/done', component: () => import('./DonePage.vue'), meta: { title: 'titles.done' } },
  {
    path: '/tasks/:taskId?',
    component: () => import('./TasksPage.vue'),
    beforeEnter: onAPhone,
    meta: { title: 'titles.tasks', keepAlive: true },
  },
]
