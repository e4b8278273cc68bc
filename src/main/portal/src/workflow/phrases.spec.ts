import { expect, test } from 'vitest'
import { choices, type Phrase } from './usePhrases'

const phrase = (text: string): Phrase => ({ id: text, text, position: 0, editable: true })

test('the step’s own words come first, and no words twice', () => {
  expect(choices(['同意推荐。'], [phrase('符合条件，同意上报。'), phrase('同意推荐。')])).toEqual(['同意推荐。', '符合条件，同意上报。'])
})
