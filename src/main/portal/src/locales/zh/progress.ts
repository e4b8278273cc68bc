export default {
  title: '流程进度',
  today: '今天',
  yesterday: '昨天',
  day: '{month}月{day}日',
}
