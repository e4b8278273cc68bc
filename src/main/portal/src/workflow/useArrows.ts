import { computed, ref } from 'vue'

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/**
 * A list that is one stop of the Tab key: up, down, Home and End move among its rows, left and right between a row's tick
 * and its name. The stop is the row one was last at, else the open one, else the first.
 */
export function useArrows(ids: () => string[], open: () => string) {
  const last = ref('')
  const stop = computed(() => [last.value, open()].find((id) => ids().includes(id)) ?? ids()[0])

  function at(event: FocusEvent) {
    last.value = rowOf(event)?.dataset.task ?? ''
  }
  function move(event: KeyboardEvent) {
    const row = rowOf(event)
    if (!row) return
    const step = STEPS[event.key]
    const across = event.key === 'ArrowLeft' ? '[type=checkbox]' : event.key === 'ArrowRight' ? 'button' : undefined
    if (!step && !across) return
    const rows = [...row.parentElement!.children]
    const to = step ? rows[step(rows.indexOf(row), rows.length - 1)]! : row
    const kind = across ?? ((event.target as HTMLElement).matches('[type=checkbox]') ? '[type=checkbox]' : 'button')
    event.preventDefault()
    const place = to.querySelector<HTMLElement>(kind) ?? to.querySelector<HTMLElement>('button')
    place?.focus()
  }
  const rowOf = (event: Event) => (event.target as HTMLElement).closest<HTMLElement>('[data-task]')
  return { stop, move, at }
}
