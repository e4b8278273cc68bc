import { answer, api, fetchFile, keepFile } from '@/api/client'
import { readPlan } from '@/plan/usePlan'
import { useAction } from '@/ui/useAction'

/** A plan's lists, and the quotas that say who has one to hand up. */
export async function readLists(planId: string) {
  const [plan, lists, quotas] = await Promise.all([
    readPlan(planId),
    answer(api.GET('/api/submissions', { params: { query: { plan: planId } } })),
    answer(api.GET('/api/plans/{id}/quotas', { params: { path: { id: planId } } })),
  ])
  return { plan, lists, quotas }
}

export const readReadiness = (plan: string, unit: string) =>
  answer(api.GET('/api/list-readiness', { params: { query: { plan, unit } } }))

export const readSheet = (id: string) => answer(api.GET('/api/submissions/{id}', { params: { path: { id } } }))

export async function readList(id: string) {
  const sheet = await readSheet(id)
  const [people, plan] = await Promise.all([
    answer(api.GET('/api/submissions/{id}/people', { params: { path: { id } } })),
    readPlan(sheet.planId),
  ])
  return { sheet, people, plan }
}

export const readAccepted = (plan: string) =>
  answer(api.GET('/api/accepted-nominees', { params: { query: { plan } } }))

export function useReport() {
  return useAction((key: string, planId: string, unitId: string, shortfall: string) =>
    answer(
      api.POST('/api/submissions', { params: { header: { 'Idempotency-Key': key } }, body: { planId, unitId, shortfall } }),
    ),
  )
}

export function useWithdraw(id: string) {
  return useAction(async (key: string, reason: string) => {
    await answer(api.POST('/api/submissions/{id}/withdrawal', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { reason } }))
    return true
  })
}

export function useRoster(id: string) {
  return useAction((_key: string, category: string | undefined, mobiles: boolean) =>
    answer(api.POST('/api/submissions/{id}/roster', { params: { path: { id }, query: { category, mobiles } } })),
  )
}

export function useReturn(id: string) {
  return useAction(async (key: string, nomination: string, given: { reason: string; fields: string }) => {
    await answer(
      api.POST('/api/submissions/{id}/people/{nomination}/return', {
        params: { path: { id, nomination }, header: { 'Idempotency-Key': key } },
        body: given,
      }),
    )
    return true
  })
}

export function useWorkbook(planId: () => string) {
  return useAction(async (_key: string, category: string) => {
    const asked = new URLSearchParams({ plan: planId(), ...(category ? { category } : {}) })
    keepFile(await fetchFile('/api/accepted-nominees/workbook?' + asked, { method: 'POST' }), 'list.xlsx')
  })
}
