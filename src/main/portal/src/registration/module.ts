import type { Module } from '@/shell/modules'
import { putsForward, readPutsForward } from './usePutsForward'

// One page: a new form gets its address once it is kept, without the page beginning again.
const component = () => import('./RegistrationPage.vue')

export default {
  begin: readPutsForward,
  routes: [
    {
      path: '/people/new',
      component,
      meta: { title: 'titles.register', keepAlive: true, menu: { group: 'handle', order: 6, seenBy: (who) => who.clerk && putsForward.value } },
    },
    { path: '/people/:id/form', component, meta: { title: 'registration.title', keepAlive: true } },
  ],
} satisfies Module
