import type { Module } from '@/shell/modules'
import { CORRECTION, ENDS } from './process'
import { putsForward, readPutsForward } from './registration/usePutsForward'

// One page: a new form gets its address once it is kept, without the page beginning again.
const registration = () => import('./registration/RegistrationPage.vue')

export default {
  begin: readPutsForward,
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
    {
      path: '/people/new',
      component: registration,
      meta: { title: 'titles.register', keepAlive: true, menu: { group: 'handle', order: 6, seenBy: (who) => who.clerk && putsForward.value } },
    },
    { path: '/people/:id/form', component: registration, meta: { title: 'registration.title', keepAlive: true } },
  ],
  begins: { PutForward: '/people/new' },
  processes: {
    Nomination: {
      page: (id) => '/people/' + id,
      inBatches: (step) => step !== CORRECTION,
      forms: { [CORRECTION]: ({ caseId, taskId }) => `/people/${caseId}/form?task=${taskId}` },
      scans: async (task) => (await import('./stampedPages')).stampedPages(task),
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
