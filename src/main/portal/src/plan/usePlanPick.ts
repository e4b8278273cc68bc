import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { currentOf, usePlans } from './usePlan'

/** The plans there are and the one that is meant: the address's, else the one that runs. */
export function usePlanPick() {
  const route = useRoute()
  const router = useRouter()
  const plans = usePlans()
  const planId = computed({
    get: () => currentOf(plans.data.value ?? [], route.query.plan)?.id ?? '',
    set: (id) => void router.replace({ query: { ...route.query, plan: id } }),
  })
  return { plans, planId }
}
