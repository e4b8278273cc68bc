import { computed, nextTick, ref, shallowRef, watch, type Ref } from 'vue'
import { answer, api } from '@/api/client'
import type { Person } from './types'

const UNDECIDED = ['LISTED', 'CORRECTED']
/** Each person once, in the order of the list. */
export const once = (people: Person[]) => [...new Map(people.map((one) => [one.nominationId, one])).values()]

/** How many of those to be decided were opened, as the server knows or just now. */
export function progress(people: Person[], now: ReadonlySet<string>) {
  const open = once(people).filter((one) => UNDECIDED.includes(one.state))
  return { all: open.length, seen: open.filter((one) => one.opened || now.has(one.nominationId)).length }
}

/** Reading a list person by person; whom one opened the server remembers, and forgets once he was corrected. */
export function useReading(list: string, people: Ref<Person[]>) {
  const now = shallowRef(new Set<string>())
  watch(people, () => (now.value = new Set()))
  const isSeen = (one: Person) => one.opened || now.value.has(one.nominationId)
  const id = ref('')
  let scrolled = 0
  const all = computed(() => once(people.value))
  const at = computed(() => all.value.findIndex((one) => one.nominationId === id.value))
  const current = computed(() => all.value[at.value])

  function open(one: Person) {
    if (!id.value) scrolled = scrollY
    id.value = one.nominationId
  }
  /** Only who was really shown counts as opened; what could not be kept is asked for again at the next look. */
  async function shown(one: Person) {
    if (isSeen(one)) return
    const path = { id: list, nomination: one.nominationId }
    await answer(api.PUT('/api/submissions/{id}/people/{nomination}/opened', { params: { path } }))
    now.value = new Set([...now.value, one.nominationId])
  }
  async function close() {
    id.value = ''
    await nextTick()
    scrollTo(0, scrolled)
  }
  const step = (by: 1 | -1) => all.value[at.value + by]
  return { all, at, current, isSeen, open, shown, close, step, count: computed(() => progress(people.value, now.value)) }
}
export type Reading = ReturnType<typeof useReading>
