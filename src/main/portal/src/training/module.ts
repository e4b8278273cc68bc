import type { Module } from '@/shell/modules'
import { pages } from './pages'

export default {
  routes: [
    {
      path: '/courses',
      component: () => import('./CoursesPage.vue'),
      meta: { title: 'titles.courses', menu: { group: 'follow', order: 2.8, seenBy: (who) => who.follows } },
    },
    { path: '/courses/:id', component: () => import('./CoursePage.vue'), meta: { title: 'titles.courses' } },
    ...(pages ?? []),
  ],
  processes: {
    Course: {
      page: (id) => '/courses/' + id,
      forms: { CorrectContent: ({ caseId }) => '/courses/' + caseId },
      view: () => import('./taskView'),
      phone: () => import('./taskView'),
    },
  },
} satisfies Module
