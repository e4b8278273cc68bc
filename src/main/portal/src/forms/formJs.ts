import { Form, Radio, Textarea, Textfield } from '@bpmn-io/form-js-viewer'
import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css'
import { createElement as h, type VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Choice, Day, frame, useHost, type FieldProps, type FieldType, type Host } from './formFields'
import { ours } from './parts'
import { brokenRules, codePoints, mostOf, type FieldSchema } from './rules'

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
  return frame(props, 'textfield', h('div', { ref: place }) as VNode)
}

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
    formFields.register('datetime', ourField(Day))
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

/**
 * Makes a form-js form that speaks our words and has our fields. Each character is handed on at once: its own pause of
 * 300 ms would let whatever draws the form meanwhile, a draft being kept for one, wipe what was typed last.
 */
export function createForm(container: HTMLElement, host: Host) {
  const modules = { __init__: ['ourFields'], ourFields: ['type', OurFields], validator: ['type', Rules], host: ['value', host] }
  const options = { container, debounce: false, additionalModules: [modules] } // its types don't know debounce
  const form = new Form(options)
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
