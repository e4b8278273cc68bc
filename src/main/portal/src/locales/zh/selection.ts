export default {
  title: '遴选',
}
