/** The choice of a plan that many pages begin with. */
export default {
  label: '计划',
  none: '还没有发布的计划',
  status: { DRAFT: '草稿', PUBLISHED: '实施中', CLOSED: '已结束' },
}
