export default {
  title: '队伍',
}
