import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { answer, api } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

/** The plans there are and the one that is looked at: the address's, else the one that runs. */
export function usePlans() {
  const route = useRoute()
  const router = useRouter()
  const plans = useLoad(() => answer(api.GET('/api/plans')))
  const planId = computed({
    get: () => {
      const all = plans.data.value ?? []
      const asked = all.find((plan) => plan.id === route.query.plan)
      return (asked ?? all.find((plan) => plan.status === 'PUBLISHED') ?? all[0])?.id ?? ''
    },
    set: (id) => void router.replace({ query: { ...route.query, plan: id } }),
  })
  return { plans, planId }
}

export const readPlan = (id: string) => answer(api.GET('/api/plans/{id}', { params: { path: { id } } }))
