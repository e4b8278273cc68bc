export default {
  title: 'Open tasks',
  doneTitle: 'Done',
}
