import { shallowReactive, type Component } from 'vue'
import PhotoField from './PhotoField.vue'
import UnitField from './UnitField.vue'
import CategoryField from './CategoryField.vue'
import FieldsField from './FieldsField.vue'
import MonthField from './MonthField.vue'
import PartsField from './PartsField.vue'
import ScanField from './ScanField.vue'
import type { FieldSchema } from './rules'

/** One of our own fields, shown inside the form's place for it: a text field that holds an id. */
export interface Part {
  id: string
  place: HTMLElement
  component: Component
  field: FieldSchema
  value: string
  disabled: boolean
  invalid: boolean
  change: (value: string) => void
}

const OURS: Record<string, Component> = {
  photo: PhotoField,
  unit: UnitField,
  category: CategoryField,
  fields: FieldsField,
  parts: PartsField,
  scan: ScanField,
  month: MonthField,
}

/** The component for `properties.component`, where we have one. */
export const ours = (field: FieldSchema) => OURS[field.properties?.component ?? '']

/** The parts that are open in one form. */
export function openParts() {
  const open = shallowReactive(new Map<string, Part>())
  return {
    open,
    show: (part: Part) => open.set(part.id, part),
    leave: (id: string) => open.delete(id),
  }
}
export type Parts = ReturnType<typeof openParts>
