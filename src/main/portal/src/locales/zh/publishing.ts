export default {
  title: '流程发布',
  runningTitle: '在办事项',
  failedTitle: '失败任务',
}
