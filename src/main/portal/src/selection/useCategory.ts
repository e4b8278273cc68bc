import { computed, ref } from 'vue'
import { at, seatsOf } from './order'
import type { Board, Candidate, Plan } from './types'

/** The categories that a round chooses in, and the one that is looked at. */
export function useCategory(board: () => Board, people: () => Candidate[], plan: () => Plan) {
  const categories = computed(() => plan().categories.filter((one) => seatsOf(board().seats, one.code)))
  const tabs = computed(() =>
    categories.value.map(({ code, name }) => {
      const own = board().seats.find((one) => one.category === code)
      const used = own?.used ?? at(people(), code, 'CHOSEN').length
      return { code, name, used, seats: own?.seats }
    }),
  )
  const asked = ref('')
  const category = computed({
    get: () => (categories.value.some((one) => one.code === asked.value) ? asked.value : (categories.value[0]?.code ?? '')),
    set: (code) => (asked.value = code),
  })
  const current = computed(() => categories.value.find((one) => one.code === category.value))
  return { tabs, category, current }
}
