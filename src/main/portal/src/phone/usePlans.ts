import { computed, shallowRef, watch, type Ref } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useSession } from '@/session/useSession'
import type { Quota } from '@/ui/QuotaStrip.vue'
import type { Mark } from './useMarks'

const plans = new Map<string, Promise<Schema<'PlanView'>>>()
const plan = (id: string) => {
  const found = plans.get(id) ?? answer(api.GET('/api/plans/{id}', { params: { path: { id } } }))
  plans.set(id, found)
  found.catch(() => plans.delete(id))
  return found
}

/** The categories' names, and the seats of one's own unit where its plan gives it any; without them the page goes on. */
export function usePlan(planId: Ref<string | undefined>, marks: Ref<Mark[]>) {
  const session = useSession()
  const names = shallowRef(new Map<string, string>())
  const seats = shallowRef<Schema<'QuotaView'>[]>([])
  watch(
    planId,
    async (id) => {
      if (!id) return
      try {
        names.value = new Map((await plan(id)).categories.map((one) => [one.code, one.name]))
        const own = new Set(session.duties.map((duty) => duty.unitId))
        const all = await answer(api.GET('/api/plans/{id}/quotas', { params: { path: { id } } }))
        seats.value = all.filter((one) => one.kind === 'OWN_POOL' && own.has(one.ownerUnitId))
      } catch {
        seats.value = []
      }
    },
    { immediate: true },
  )
  const quotas = computed<Quota[]>(() =>
    seats.value.map((one) => ({ key: one.id, name: one.categoryName, used: one.used, seats: one.seats, marked: marked(one.category) })),
  )
  const marked = (category?: string) => marks.value.filter((mark) => mark.category === category).length
  const name = (code: string) => names.value.get(code) ?? ''
  return { names, name, quotas }
}
