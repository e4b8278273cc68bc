import type { Module } from '@/shell/modules'

export default {
  routes: [
    {
      path: '/selections',
      component: () => import('./SelectionListPage.vue'),
      meta: { title: 'titles.selections', menu: { group: 'follow', order: 1, seenBy: (who) => who.follows } },
    },
    { path: '/selections/:id', component: () => import('./SelectionPage.vue'), meta: { title: 'selection.boardTitle' } },
  ],
  begins: { OpenSelection: '/selections' },
  processes: {
    Selection: {
      page: (id) => '/selections/' + id,
      onItsPage: true,
      view: () => import('./taskView'),
      progress: {
        order: 2,
        name: 'titles.process.selection',
        counted: 'titles.counted.selection',
        column: 'things',
        list: '/selections',
      },
    },
  },
} satisfies Module
