import type { Mark } from '@/ui/diagram'
import type { Position } from './useNominee'

export interface StepLine {
  id: string
  name: string
  state: 'done' | 'active' | 'next' | 'cancelled'
  since: string
  until: string
}

/** What only draws a diagram and nobody does. */
const DRAWN = new Set(['exclusiveGateway', 'parallelGateway', 'inclusiveGateway', 'eventBasedGateway', 'processDefinition'])

/** The marks of a diagram's elements; what is open outranks what was done before. */
export function marksOf(position: Position): Record<string, Mark> {
  const marks: Record<string, Mark> = {}
  position.next.forEach((id) => (marks[id] = 'next'))
  position.done.filter((one) => !one.cancelled).forEach((one) => (marks[one.id] = 'done'))
  position.active.forEach((one) => (marks[one.id] = 'active'))
  return marks
}

/** The same as a table; names of what comes next are the diagram's. */
export function stepsOf(position: Position, xml: string): StepLine[] {
  const diagram = new DOMParser().parseFromString(xml, 'application/xml')
  const drawn = (id: string) => [...diagram.querySelectorAll('[id]')].find((one) => one.getAttribute('id') === id)
  const name = (id: string) => drawn(id)?.getAttribute('name') ?? id
  const line = (one: Position['done'][number], state: StepLine['state']) =>
    ({ id: one.id, name: one.name, state: one.cancelled ? ('cancelled' as const) : state, since: one.since, until: one.until ?? '' })
  const people = (one: Position['done'][number]) => !DRAWN.has(one.type)
  return [
    ...position.done.filter(people).map((one) => line(one, 'done')),
    ...position.active.filter(people).map((one) => line(one, 'active')),
    ...position.next.filter((id) => !DRAWN.has(drawn(id)?.localName ?? '')).map((id) => ({ id, name: name(id), state: 'next' as const, since: '', until: '' })),
  ]
}
