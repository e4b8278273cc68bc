export default {
  title: 'Process sets',
  runningTitle: 'Running cases',
  failedTitle: 'Failed jobs',
}
