import { shallowReactive } from 'vue'
import { api } from '@/api/client'

const names = shallowReactive(new Map<string, string>())
const asked = new Set<string>()

async function read(plan: string) {
  const { data } = await api.GET('/api/plans/{id}', { params: { path: { id: plan } } })
  data?.categories.forEach((category) => names.set(plan + category.code, category.name))
}

/** The name of a plan's category; its code until the plan has been read. */
export function useCategoryNames() {
  return (plan: string, code?: string) => {
    if (!asked.has(plan)) {
      asked.add(plan)
      void read(plan)
    }
    return code ? (names.get(plan + code) ?? code) : ''
  }
}
