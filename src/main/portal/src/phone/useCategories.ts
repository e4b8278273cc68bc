import { shallowRef, watch, type Ref } from 'vue'
import { answer, api, type Schema } from '@/api/client'

const plans = new Map<string, Promise<Schema<'PlanView'>>>()
const plan = (id: string) => {
  const found = plans.get(id) ?? answer(api.GET('/api/plans/{id}', { params: { path: { id } } }))
  plans.set(id, found)
  found.catch(() => plans.delete(id))
  return found
}

/** The names of a plan's categories; where they can't be read the page goes on without them. */
export function useCategories(planId: Ref<string | undefined>) {
  const names = shallowRef(new Map<string, string>())
  watch(
    planId,
    async (id) => {
      if (!id) return
      const view = await plan(id).catch(() => undefined)
      if (view) names.value = new Map(view.categories.map((one) => [one.code, one.name]))
    },
    { immediate: true },
  )
  const name = (code: string) => names.value.get(code) ?? ''
  return { names, name }
}
