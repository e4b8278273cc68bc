export default {
  title: 'Desk',
}
