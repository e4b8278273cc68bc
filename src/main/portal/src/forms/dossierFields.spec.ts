import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOSSIER_FIELDS } from './dossierFields'
import words from '@/locales/zh/forms'

interface Field {
  key?: string
  label?: string
  components?: Field[]
}
const all = (field: Field): Field[] => [field, ...(field.components ?? []).flatMap(all)]
const form = all(JSON.parse(readFileSync('../../../forms/CorrectNomination.form', 'utf8')) as Field)
const asked = form.filter((one) => one.key && one.key !== 'explanation')

describe('annex 1', () => {
  it('has the same fields and names on the form as on paper and in the lists', () => {
    expect(Object.fromEntries(asked.map((one) => [one.key, one.label]))).toEqual(words.fields)
    expect(Object.keys(words.fields).sort()).toEqual([...DOSSIER_FIELDS].sort())
  })
})
