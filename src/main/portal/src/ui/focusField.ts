/** Goes to a field by the name that the server gives it. */
export function focusField(name: string) {
  const field = document.getElementById('field-' + name)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
