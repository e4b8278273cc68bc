export default {
  late: '{count} late',
  which: 'Process',
  process: { Nomination: 'Nominations', Selection: 'Rounds', Submission: 'Lists' },
  diagram: 'Diagram',
  table: 'The same in words',
  column: { step: 'Step', people: 'People', things: 'Number', late: 'Late', since: 'Oldest waits since' },
  ended: 'end',
  show: '{name}: {count}, show them',
  sum: 'Sum',
  counted: { Nomination: '{count} people', Selection: '{count} rounds', Submission: '{count} lists' },
}
