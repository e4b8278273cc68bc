import { describe, expect, it } from 'vitest'
import employer from '../../../../../forms/GiveEmployerOpinion.form?raw'
import recommendation from '../../../../../forms/GiveRecommendationOpinion.form?raw'
import consultation from '../../../../../forms/GiveConsultationReply.form?raw'
import correction from '../../../../../forms/CorrectNomination.form?raw'
import { isOpinionForm } from './opinionForm'

describe('a form that asks for an opinion', () => {
  it('is known by its fields', () => {
    expect([employer, recommendation].map((form) => isOpinionForm(JSON.parse(form)))).toEqual([true, true])
  })
  it('is not any other form', () => {
    expect([consultation, correction].map((form) => isOpinionForm(JSON.parse(form)))).toEqual([false, false])
    expect(isOpinionForm({})).toBe(false)
  })
})
