/** Goes to a field by the name that the server gives it. */
export function focusField(name: string, before = 'field-') {
  const field = document.getElementById(before + name)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
