import { computed, nextTick, ref, shallowRef, type Ref } from 'vue'
import type { Person } from './types'

const UNDECIDED = ['LISTED', 'CORRECTED']
/** Whoever was corrected since is to be looked at again. */
export const markOf = (one: Person) => one.nominationId + ':' + one.state

/** Each person once, in the order of the list. */
export const once = (people: Person[]) => [...new Map(people.map((one) => [one.nominationId, one])).values()]

/** How many of those to be decided were opened. */
export function progress(people: Person[], seen: Set<string>) {
  const open = once(people).filter((one) => UNDECIDED.includes(one.state))
  return { all: open.length, seen: open.filter((one) => seen.has(markOf(one))).length }
}

/** Reading a list person by person; what was opened is remembered in this browser. */
export function useReading(list: string, user: string, people: Ref<Person[]>) {
  const place = `huozhong.read.${list}.${user}`
  const seen = shallowRef(new Set<string>(JSON.parse(localStorage.getItem(place) ?? '[]') as string[]))
  const id = ref('')
  let scrolled = 0
  const all = computed(() => once(people.value))
  const at = computed(() => all.value.findIndex((one) => one.nominationId === id.value))
  const current = computed(() => all.value[at.value])

  function open(one: Person) {
    if (!id.value) scrolled = scrollY
    id.value = one.nominationId
  }
  /** Only who was really shown counts as opened. */
  function shown(one: Person) {
    seen.value = new Set([...seen.value, markOf(one)])
    localStorage.setItem(place, JSON.stringify([...seen.value]))
  }
  async function close() {
    id.value = ''
    await nextTick()
    scrollTo(0, scrolled)
  }
  const step = (by: 1 | -1) => all.value[at.value + by]
  return { all, at, current, seen, open, shown, close, step, count: computed(() => progress(people.value, seen.value)) }
}
export type Reading = ReturnType<typeof useReading>
