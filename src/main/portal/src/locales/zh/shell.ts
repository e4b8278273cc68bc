export default {
  product: '火种计划工作台',
  menu: '菜单',
  skip: '跳到正文',
  handle: '办理',
  follow: '跟踪',
  manage: '管理',
  bigType: '大字版',
  normalType: '标准字号',
  notFound: '没有这个页面',
  notFoundWords: '地址可能有误，或页面已经移走。',
  home: '回到工作台',
}
