import { shallowReactive } from 'vue'
import type { Schema } from '@/api/client'
import { readPlan } from './usePlan'

type Category = Schema<'Category'>

const known = shallowReactive(new Map<string, Category[]>())
const asked = new Set<string>()

async function read(plan: string) {
  asked.add(plan)
  const found = await readPlan(plan).catch(() => undefined)
  if (found) known.set(plan, found.categories)
  else asked.delete(plan)
}

/** A plan's categories, read once; none until then, and while they can't be read. */
export function categoriesOf(plan?: string | null): Category[] {
  if (plan && !asked.has(plan)) void read(plan)
  return (plan && known.get(plan)) || []
}

/** The name of a plan's category; until the plan has been read its code. */
export function categoryName(plan: string | undefined, code?: string | null, otherwise = code ?? ''): string {
  return categoriesOf(plan).find((one) => one.code === code)?.name ?? otherwise
}
