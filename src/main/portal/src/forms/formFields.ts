import { Description, Errors, FormContext, Label } from '@bpmn-io/form-js-viewer'
import { createElement as h, type ComponentType, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { Parts } from './parts'
import type { FieldSchema } from './rules'

/** What the form asks of its page. */
export interface Host {
  parts: Parts
  words: (key: string, values?: Record<string, unknown>) => string
  /** Whether somebody asked for this field to be corrected. */
  isAskedFor: (key: string) => boolean
}

export interface FieldProps {
  field: FieldSchema & { id: string }
  value?: string
  disabled?: boolean
  readonly?: boolean
  errors?: string[]
  domId: string
  onChange: (change: { value: string | null }) => void
}
export type FieldType = ComponentType<FieldProps> & { config: { create: (options: object) => object } }

export const useHost = () => (useContext(FormContext) as { getService: (name: string) => Host }).getService('host')

/** A field as the form lays it out: its label, the control, what it explains and what is wrong. */
export function frame({ domId, field, errors = [] }: FieldProps, like: string, control: VNode) {
  const label = field.label ?? field.dateLabel
  return h(
    'div',
    { class: `fjs-form-field fjs-form-field-${like}` + (errors.length ? ' fjs-has-errors' : '') },
    h(Label as ComponentType<object>, { htmlFor: domId, label, required: field.validate?.required } as object),
    control,
    h(Description as ComponentType<object>, { description: field.description } as object),
    h(Errors as ComponentType<object>, { id: domId + '-error-message', errors } as object),
  )
}

const told = ({ domId, disabled, readonly, errors = [] }: FieldProps) => ({
  id: domId,
  disabled: disabled || readonly,
  'aria-invalid': errors.length > 0,
  'aria-describedby': domId + '-error-message',
})
const valueOf = (event: Event) => (event.target as HTMLInputElement).value || null
const config = (type: string, name: string) => ({
  type,
  keyed: true,
  name,
  emptyValue: null,
  sanitizeValue: ({ value }: { value: unknown }) => (typeof value === 'string' ? value : null),
  create: (options: object = {}) => ({ ...options }),
})

/** A choice of many as the browser's own list, which every hand and every reader of screens knows. */
export const Choice: FieldType = Object.assign((props: FieldProps) => {
  const host = useHost()
  const change = (event: Event) => props.onChange({ value: valueOf(event) })
  const options = [
    h('option', { value: '' }, host.words('forms.choose')),
    ...(props.field.values ?? []).map((option) => h('option', { key: option.value, value: option.value }, option.label)),
  ]
  return frame(props, 'select', h('select', { ...told(props), class: 'plain-select', value: props.value ?? '', onChange: change }, options) as VNode)
}, { config: config('select', 'Select') })

/** A day, or an hour of it, in the browser's own control. */
export const Day: FieldType = Object.assign((props: FieldProps) => {
  const type = { time: 'time', datetime: 'datetime-local' }[props.field.subtype ?? ''] ?? 'date'
  const change = (event: Event) => props.onChange({ value: valueOf(event) })
  return frame(props, 'textfield', h('input', { ...told(props), type, class: 'plain-day', value: props.value ?? '', onInput: change }) as VNode)
}, { config: config('datetime', 'Date time') })
