import type { Module } from '@/shell/modules'
import { CORRECTION, ENDS } from './process'

export default {
  routes: [
    {
      path: '/people',
      component: () => import('./NomineesPage.vue'),
      meta: { title: 'titles.people', menu: { group: 'handle', order: 3, seenBy: (who) => who.works } },
    },
    { path: '/search', component: () => import('./SearchPage.vue'), meta: { title: 'nomination.searchTitle' } },
    {
      path: '/mine',
      component: () => import('./MinePage.vue'),
      meta: { title: 'titles.mine', menu: { group: 'handle', order: 4, seenBy: (who) => who.clerk } },
    },
    { path: '/people/:id', component: () => import('./NomineePage.vue'), meta: { title: 'nomination.personTitle' } },
  ],
  begins: { PutForward: '/people/new' },
  processes: {
    Nomination: {
      page: (id) => '/people/' + id,
      inBatches: (step) => step !== CORRECTION,
      forms: { [CORRECTION]: ({ caseId, taskId }) => `/people/${caseId}/form?task=${taskId}` },
      view: () => import('./taskView'),
      phone: () => import('./phoneView'),
      progress: {
        order: 1,
        name: 'titles.process.nomination',
        counted: 'titles.counted.nomination',
        column: 'people',
        ends: ENDS,
        list: '/people',
        narrows: true,
      },
    },
  },
} satisfies Module
