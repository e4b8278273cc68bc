import type { RouteLocation } from 'vue-router'
import type { Module } from '@/shell/modules'
import { countTasks, taskCount } from './useTaskCount'

/** A phone's screen has pages of its own for this, laid out for one thumb. */
const onAPhone = (to: RouteLocation) =>
  innerWidth <= 600 ? { path: ['/m/tasks', to.params.taskId].filter(Boolean).join('/'), query: to.query } : true

export default {
  begin: countTasks,
  routes: [
    {
      path: '/tasks/done',
      component: () => import('./DonePage.vue'),
      meta: { title: 'titles.done', menu: { group: 'handle', order: 2, seenBy: (who) => who.works } },
    },
    {
      path: '/tasks/:taskId?',
      component: () => import('./TasksPage.vue'),
      beforeEnter: onAPhone,
      meta: { title: 'titles.tasks', keepAlive: true, menu: { group: 'handle', order: 1, seenBy: (who) => who.works, badge: taskCount } },
    },
  ],
} satisfies Module
