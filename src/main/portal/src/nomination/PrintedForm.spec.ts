import { expect, it } from 'vitest'
import type { Schema } from '@/api/client'
import { mounted } from '@/testing/mounted'
import PrintedForm from './PrintedForm.vue'

const sheet = { id: 'N', planId: 'P', number: '沈火〔2026〕康平0001号', dossierVersion: 1, dossier: { name: '王芳' } } as Schema<'NomineeFileSheet'>
const drawn = [{ step: 'GiveHealthOpinion', name: '卫健部门会签' }]
const said = { id: 'O', step: 'GiveHealthOpinion', stepName: '卫健部门会签', decision: 'AGREE', text: '业务精湛', unitName: '康平县卫生健康局', givenOn: '2026-04-01' } as Schema<'Opinion'>

/** The one between the employer's and the recommending unit's. */
async function box(opinions: Schema<'Opinion'>[]) {
  const page = await mounted(PrintedForm, { sheet, opinions, drawn })
  return page.getAllByRole('row', { hidden: true }).at(-2)!.textContent
}

it('has a box for an opinion that was drawn into the diagram', async () => {
  const text = await box([said])
  expect(text).toContain('卫健部门会签')
  expect(text).toContain('业务精湛')
  expect(text).toContain('康平县卫生健康局')
})

it('has room for its stamp before anything was said', async () => {
  expect(await box([])).toContain('卫健部门会签')
})
