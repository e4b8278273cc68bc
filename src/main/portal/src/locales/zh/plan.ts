export default {
  title: '计划',
  datesTitle: '时间节点',
}
