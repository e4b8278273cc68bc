export default {
  title: '操作日志',
}
