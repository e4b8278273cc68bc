export default {
  title: 'Verify seals',
  words: 'Choose a PDF with electronic seals to see which unit sealed it, when, and whether it was changed since. The file is used for this only and is not kept.',
  hint: 'PDF, 20 MB at most. Use the file as you got it, neither printed nor saved anew.',
  choose: 'Choose a file and verify',
  another: 'Verify another file',
  intact: 'Verified: nothing was changed after it was sealed',
  broken: 'Not verified',
  at: 'sealed {at}',
  valid: 'valid',
  invalid: 'not valid',
  trial: 'Seals that say 测试专用 are internal evidence, not electronic seals in the sense of the law.',
}
