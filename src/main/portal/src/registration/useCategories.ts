import { shallowRef, watch } from 'vue'
import type { Schema } from '@/api/client'
import { readPlan } from './useRegistration'

/** The categories of the plan at hand; none while they can't be read. */
export function useCategories(planId: () => string) {
  const categories = shallowRef<Schema<'Category'>[]>([])
  watch(
    planId,
    async (id) => {
      const plan = id ? await readPlan(id).catch(() => undefined) : undefined
      if (id === planId()) categories.value = plan?.categories ?? []
    },
    { immediate: true },
  )
  return categories
}
