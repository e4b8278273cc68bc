interface Part {
  key?: string
  validate?: { required?: boolean }
  components?: Part[]
}

const keysOf = (part: Part): string[] => [...(part.key && part.validate?.required ? [part.key] : []), ...(part.components ?? []).flatMap(keysOf)]

/** A form whose fields are required where another's are: a correction leaves nothing out that a registration must have. */
export function requiredAs(other: unknown, form: unknown): unknown {
  const required = new Set(keysOf(other as Part))
  const marked = (part: Part): Part => ({
    ...part,
    ...(part.key && required.has(part.key) && { validate: { ...part.validate, required: true } }),
    ...(part.components && { components: part.components.map(marked) }),
  })
  return marked(form as Part)
}
