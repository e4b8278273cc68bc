export default {
  ask: 'Ask for more',
  send: 'Ask',
  sent: 'Asked. It holds today once a leader has agreed; your desk shows the answer.',
  words: {
    SHOWN: 'Say why you need to see more whole mobiles. When another leader of your unit agrees (where you are its only leader, the leader of the publicity department above), you may see 50 more today. At most 3 times a day; all of it is recorded.',
    EXPORTED: 'Say why you need to export more whole mobiles. When another leader of your unit agrees (where you are its only leader, the leader of the publicity department above), you may export 100 more today. At most 3 times a day; all of it is recorded.',
  },
  what: { SHOWN: 'asks to see {count} more whole mobiles today', EXPORTED: 'asks to export {count} more whole mobiles today' },
  waiting: 'More mobiles: to agree to ({count})',
  own: 'More mobiles: what I asked for',
  state: { OPEN: 'waits for a leader', AGREED: '{name} agreed', REFUSED: '{name} did not agree' },
  agree: 'Agree',
  refuse: 'Don’t agree',
  agreeWords: 'It holds today, for this person only; that you agreed is recorded.',
}
