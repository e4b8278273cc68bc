export default {
  product: 'Huozhong desk',
  menu: 'Menu',
  skip: 'Skip to content',
  handle: 'Work',
  follow: 'Follow',
  manage: 'Manage',
  bigType: 'Large type',
  normalType: 'Normal type',
  notFound: 'No such page',
  notFoundWords: 'The address may be wrong, or the page has moved.',
  home: 'Back to the desk',
}
