export default {
  title: 'Teams',
}
