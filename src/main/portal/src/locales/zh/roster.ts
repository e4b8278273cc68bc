export default {
  title: '批量录入',
}
