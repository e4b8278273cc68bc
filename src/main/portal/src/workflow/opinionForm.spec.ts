import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { isOpinionForm } from './opinionForm'

const read = (name: string) => JSON.parse(readFileSync(`../../../forms/${name}.form`, 'utf8'))

describe('a form that asks for an opinion', () => {
  it('is known by its fields', () => {
    expect(['GiveEmployerOpinion', 'GiveRecommendationOpinion'].map(read).map(isOpinionForm)).toEqual([true, true])
  })
  it('is not any other form', () => {
    expect(['GiveConsultationReply', 'CorrectNomination'].map(read).map(isOpinionForm)).toEqual([false, false])
    expect(isOpinionForm({})).toBe(false)
  })
})
