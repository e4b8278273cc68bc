import type { FieldSchema } from '@/forms/rules'

/**
 * Whether a task's form asks for an opinion: by what it has, never by its name, so that a step which an administrator
 * adds with such a form has the same panel.
 */
export function isOpinionForm(form: unknown): boolean {
  const fields = (form as { components?: FieldSchema[] }).components ?? []
  const decision = fields.find((field) => field.key === 'decision')
  const choices = decision?.values?.map((choice) => choice.value).sort().join()
  return choices === 'AGREE,REJECT,RETURN' && ['text', 'reason', 'fields'].every((key) => fields.some((f) => f.key === key))
}
