export default {
  late: '{count} late',
  which: 'Process',
  diagram: 'Diagram',
  table: 'The same in words',
  column: { step: 'Step', people: 'People', things: 'Number', late: 'Late', since: 'Oldest waits since' },
  ended: 'end',
  show: '{name}: {count}, show them',
  sum: 'Sum',
}
