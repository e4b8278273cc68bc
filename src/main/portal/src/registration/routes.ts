import type { RouteRecordRaw } from 'vue-router'

// One page: a new form gets its address once it is kept, without the page beginning again.
const component = () => import('./RegistrationPage.vue')

export const routes: RouteRecordRaw[] = [
  { path: '/people/new', component, meta: { title: 'titles.register', keepAlive: true } },
  { path: '/people/:id/form', component, meta: { title: 'registration.title', keepAlive: true } },
]
