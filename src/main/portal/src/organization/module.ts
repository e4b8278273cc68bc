import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/organization',
      component: () => import('./OrganizationPage.vue'),
      meta: { title: 'titles.organization', menu: { group: 'manage', order: 2, seenBy: (who) => who.has('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR') } },
    },
    { path: '/organization/units/:id', component: () => import('./UnitPage.vue'), props: true, meta: { title: 'organization.unit' } },
    { path: '/organization/users', component: () => import('./UsersPage.vue'), meta: { title: 'organization.users' } },
    { path: '/organization/users/:id', component: () => import('./UserPage.vue'), props: true, meta: { title: 'organization.user' } },
    { path: '/organization/deputies', component: () => import('./DeputiesPage.vue'), meta: { title: 'organization.deputies' } },
    { path: '/organization/proposals', component: () => import('./ProposalsPage.vue'), meta: { title: 'organization.proposals' } },
    { path: '/organization/imports', component: () => import('./ImportPage.vue'), meta: { title: 'organization.importTitle' } },
    { path: '/organization/imports/:id', component: () => import('./ImportCheckPage.vue'), props: true, meta: { title: 'organization.importTitle' } },
  ],
} satisfies Module
