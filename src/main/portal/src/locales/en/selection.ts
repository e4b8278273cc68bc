export default {
  title: 'Selection',
}
