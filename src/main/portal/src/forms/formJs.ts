import { Description, Errors, Form, FormContext, Label, Radio, Select, Textarea, Textfield } from '@bpmn-io/form-js-viewer'
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css'
import flatpickr from 'flatpickr'
import { Mandarin } from 'flatpickr/dist/l10n/zh.js'
import { createElement as h, type ComponentType } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { ours, type Parts } from './parts'
import { brokenRules, codePoints, mostOf, type FieldSchema } from './rules'

flatpickr.localize(Mandarin)

/** What the form asks of its page. */
export interface Host {
  parts: Parts
  words: (key: string, values?: Record<string, unknown>) => string
  /** Whether somebody asked for this field to be corrected. */
  isAskedFor: (key: string) => boolean
}

interface FieldProps {
  field: FieldSchema & { id: string }
  value?: string
  disabled?: boolean
  errors?: string[]
  domId: string
  onChange: (change: { value: string }) => void
}
type FieldType = ComponentType<FieldProps> & { config: { create: (options: object) => object } }

const useHost = () => (useContext(FormContext) as { getService: (name: string) => Host }).getService('host')

/** A place in the form that one of our own components fills; the label and the errors stay the form's. */
function Place(props: FieldProps) {
  const host = useHost()
  const place = useRef<HTMLDivElement>(null)
  const { domId, field, value = '', disabled = false, errors = [] } = props
  useEffect(() => {
    if (!place.current) return
    host.parts.show({
      id: domId,
      place: place.current,
      component: ours(field)!,
      field,
      value: value ?? '',
      disabled,
      invalid: errors.length > 0,
      change: (next) => props.onChange({ value: next }),
    })
  })
  useEffect(() => () => void host.parts.leave(domId), [domId])
  return h(
    'div',
    { class: 'fjs-form-field fjs-form-field-textfield' + (errors.length ? ' fjs-has-errors' : '') },
    h(Label as ComponentType<object>, { htmlFor: domId, label: field.label, required: field.validate?.required } as object),
    h('div', { ref: place }),
    h(Description as ComponentType<object>, { description: field.description } as object),
    h(Errors as ComponentType<object>, { id: domId + '-error-message', errors } as object),
  )
}

/** A choice of many as the browser's own list, which every hand and every reader of screens knows. */
function Choice(props: FieldProps) {
  const host = useHost()
  const { domId, field, value = '', disabled = false, errors = [] } = props
  return h(
    'div',
    { class: 'fjs-form-field fjs-form-field-select' + (errors.length ? ' fjs-has-errors' : '') },
    h(Label as ComponentType<object>, { htmlFor: domId, label: field.label, required: field.validate?.required } as object),
    h(
      'select',
      {
        id: domId,
        class: 'plain-select',
        value: value ?? '',
        disabled,
        'aria-invalid': errors.length > 0,
        'aria-describedby': domId + '-error-message',
        onChange: (event: Event) => props.onChange({ value: (event.target as HTMLSelectElement).value }),
      },
      h('option', { value: '' }, host.words('forms.choose')),
      field.values?.map((option) => h('option', { key: option.value, value: option.value }, option.label)),
    ),
    h(Description as ComponentType<object>, { description: field.description } as object),
    h(Errors as ComponentType<object>, { id: domId + '-error-message', errors } as object),
  )
}
Choice.config = (Select as unknown as FieldType).config

/** The form's own field with what the rules here need: our components, a counter, and what was asked to be corrected. */
function ourField(Base: FieldType): FieldType {
  const Field = (props: FieldProps) => {
    const host = useHost()
    const most = mostOf(props.field)
    const now = codePoints(props.value ?? '')
    const asked = host.isAskedFor(props.field.key ?? '')
    return h(
      'div',
      { class: 'our-field' + (asked ? ' asked-for' : ''), id: 'field-' + (props.field.key ?? props.domId) },
      asked ? h('p', { class: 'asked-note' }, host.words('forms.askedFor')) : null,
      ours(props.field) ? h(Place, props) : h(Base, props),
      props.field.type === 'textarea' && most
        ? h('p', { class: 'counter' + (now > most ? ' over' : '') }, host.words('forms.counter', { now, most }))
        : null,
    )
  }
  return Object.assign(Field, { config: Base.config }) as FieldType
}

class OurFields {
  static $inject = ['formFields']
  constructor(formFields: { register: (type: string, field: FieldType) => void }) {
    formFields.register('textfield', ourField(Textfield as unknown as FieldType))
    formFields.register('textarea', ourField(Textarea as unknown as FieldType))
    formFields.register('radio', ourField(Radio as unknown as FieldType))
    formFields.register('select', ourField(Choice))
  }
}

interface Registry {
  get: (id: string) => FieldSchema | undefined
  getAll: () => (FieldSchema & { id: string })[]
}

/** The rules in our words, by code point, as the server checks them. */
class Rules {
  static $inject = ['formFieldRegistry', 'host']
  constructor(
    private readonly registry: Registry,
    private readonly host: Host,
  ) {}

  validateField(field: FieldSchema, value: unknown) {
    return brokenRules(field, value).map(({ words, values, sentence }) => sentence ?? this.host.words(words, values))
  }

  validateFieldInstance({ id }: { id: string }, value: unknown) {
    const field = this.registry.get(id)
    return field ? this.validateField(field, value) : []
  }
}

/** Makes a form-js form that speaks our words and has our fields. */
export function createForm(container: HTMLElement, host: Host) {
  const form = new Form({
    container,
    additionalModules: [
      { __init__: ['ourFields'], ourFields: ['type', OurFields], validator: ['type', Rules], host: ['value', host] },
    ],
  })
  const registry = () => form.get<Registry>('formFieldRegistry')
  return {
    form,
    fields: () => registry().getAll().filter((field) => field.key),
    /** Shows what the server said beside the fields it said it of. */
    tell(problems: { field: string; message: string }[]) {
      const errors = Object.fromEntries(
        registry()
          .getAll()
          .filter((field) => problems.some((problem) => problem.field === field.key))
          .map((field) => [field.id, problems.filter((p) => p.field === field.key).map((p) => p.message)]),
      )
      form._setState({ errors })
    },
  }
}
