export default {
  one: '{field} missing',
  untitled: 'No title yet ({code})',
  words: 'Still to be filled in before publication: {fields}.',
}
