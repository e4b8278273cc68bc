export default {
  title: '待办审批',
  doneTitle: '已办',
}
