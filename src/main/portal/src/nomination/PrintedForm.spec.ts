import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import type { Schema } from '@/api/client'
import { i18n } from '@/locales'
import PrintedForm from './PrintedForm.vue'

const sheet = { id: 'N', planId: 'P', number: '沈火〔2026〕康平0001号', dossierVersion: 1, dossier: { name: '王芳' } } as Schema<'NomineeFileSheet'>
const drawn = [{ step: 'GiveHealthOpinion', name: '卫健部门会签' }]
const said = { id: 'O', step: 'GiveHealthOpinion', stepName: '卫健部门会签', decision: 'AGREE', text: '业务精湛', unitName: '康平县卫生健康局', givenOn: '2026-04-01' } as Schema<'Opinion'>

const boxes = () => screen.getAllByRole('row', { hidden: true }).slice(-3).map((row) => row.textContent ?? '')
const show = (opinions: Schema<'Opinion'>[]) => render(PrintedForm, { props: { sheet, opinions, drawn }, global: { plugins: [i18n] } })

test('an opinion that was drawn into the diagram has its box between the two of the document', () => {
  show([said])
  expect(boxes()[1]).toContain('卫健部门会签')
  expect(boxes()[1]).toContain('业务精湛')
  expect(boxes()[1]).toContain('康平县卫生健康局')
})

test('its box is there, empty, for the stamp before anything was said', () => {
  show([])
  expect(boxes()[1]).toContain('卫健部门会签')
})
