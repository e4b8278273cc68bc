export default {
  title: 'Lists',
}
