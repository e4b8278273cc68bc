import { expect, it } from 'vitest'
import { listStep } from './steps'

it('calls a step that was drawn neither receipt nor acceptance', () => {
  expect(['SignSubmission', 'ReviewSubmission', 'ReviewByGroup'].map(listStep)).toEqual(['sign', 'review', 'drawn'])
})
