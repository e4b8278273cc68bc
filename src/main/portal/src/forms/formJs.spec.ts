import { describe, expect, it } from 'vitest'
import { createForm } from './formJs'
import { openParts } from './parts'

const schema = {
  type: 'default',
  id: 'RecordCollectiveDecision',
  schemaVersion: 18,
  components: [
    { type: 'datetime', subtype: 'date', key: 'decidedOn', dateLabel: '研究日期', label: '研究日期', id: 'day', validate: { required: true } },
    { type: 'textfield', key: 'mobile', label: '联系手机', id: 'mobile' },
    { type: 'textarea', key: 'deeds', label: '主要事迹', id: 'deeds' },
    { type: 'select', key: 'politics', label: '政治面貌', id: 'choice', values: [{ label: '群众', value: 'MASSES' }] },
  ],
}

describe('a form', () => {
  it("has the browser's own controls for a day and a choice, and gives back what was put into them", async () => {
    const box = document.createElement('div')
    document.body.append(box)
    const made = createForm(box, { parts: openParts(), words: (key) => key, isAskedFor: () => false })
    await made.form.importSchema(schema as never, {})
    await new Promise((next) => setTimeout(next, 50))
    const day = box.querySelector<HTMLInputElement>('input[type=date]')!
    const choice = box.querySelector('select')!
    expect(box.textContent).toContain('研究日期')
    expect([...choice.options].map((one) => one.text)).toEqual(['forms.choose', '群众'])
    const put = async (control: HTMLInputElement | HTMLSelectElement, value: string) => {
      control.value = value
      for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }))
      await new Promise((next) => setTimeout(next, 50))
    }
    expect((made.form.submit() as { errors: object }).errors).toHaveProperty('day')
    await put(day, '2026-11-22')
    await put(choice, 'MASSES')
    const { data, errors } = made.form.submit() as { data: object; errors: object }
    expect(data).toMatchObject({ decidedOn: '2026-11-22', politics: 'MASSES' })
    expect(errors).toEqual({})
    made.form.destroy()
  })

  it.each(['#field-mobile input', '#field-deeds textarea'])('gives back each character as it is typed, however soon it is drawn anew: %s', async (place) => {
    const box = document.createElement('div')
    document.body.append(box)
    const made = createForm(box, { parts: openParts(), words: (key) => key, isAskedFor: () => false })
    await made.form.importSchema(schema as never, {})
    let changed: Record<string, unknown> = {}
    made.form.on('changed', ({ data }: { data: Record<string, unknown> }) => (changed = data))
    await new Promise((next) => setTimeout(next, 50))
    const field = box.querySelector<HTMLInputElement>(place)!
    for (const typed of ['1', '13', '138']) {
      field.value = typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
      made.form.setProperty('readOnly' as never, false)
      await new Promise((next) => setTimeout(next, 20))
    }
    expect(field.value).toBe('138')
    expect(Object.values(changed)).toContain('138')
    made.form.destroy()
  })
})
