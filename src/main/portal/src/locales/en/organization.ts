export default {
  title: 'Users and units',
}
