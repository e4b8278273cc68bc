export default {
  title: '流程进度',
}
