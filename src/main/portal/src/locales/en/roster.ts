export default {
  title: 'Import a roster',
}
