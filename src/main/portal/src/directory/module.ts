import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/organization',
      component: () => import('./OrganizationPage.vue'),
      meta: { title: 'titles.organization', menu: { group: 'manage', order: 2, seenBy: (who) => who.has('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR') } },
    },
    { path: '/organization/units/:id', component: () => import('./UnitPage.vue'), props: true, meta: { title: 'directory.unit' } },
    { path: '/organization/users', component: () => import('./UsersPage.vue'), meta: { title: 'directory.users' } },
    { path: '/organization/users/:id', component: () => import('./UserPage.vue'), props: true, meta: { title: 'directory.user' } },
    { path: '/organization/deputies', component: () => import('./DeputiesPage.vue'), meta: { title: 'directory.deputies' } },
    { path: '/organization/proposals', component: () => import('./ProposalsPage.vue'), meta: { title: 'directory.proposals' } },
    { path: '/organization/imports', component: () => import('./ImportPage.vue'), meta: { title: 'directory.importTitle' } },
    { path: '/organization/imports/:id', component: () => import('./ImportCheckPage.vue'), props: true, meta: { title: 'directory.importTitle' } },
  ],
} satisfies Module
