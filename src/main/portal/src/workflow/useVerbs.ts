import { answer, api } from '@/api/client'
import { countTasks } from './useTaskCount'
import { useAction } from '@/ui/useAction'

const keyed = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

/** 催办, once a day. */
export function useUrge() {
  return useAction(async (key: string, taskId: string) => {
    await answer(api.POST('/api/tasks/{id}/urge', { params: keyed(taskId, key) }))
    return true
  })
}

/** 稍后办理: until the day on which it comes back. */
export function useDefer() {
  return useAction(async (key: string, taskId: string, until: string) => {
    await answer(api.POST('/api/tasks/{id}/deferral', { params: keyed(taskId, key), body: { until } }))
    return true
  })
}

/** 转交: to a colleague or to a unit, and why. */
export function useTransfer() {
  return useAction(async (key: string, taskId: string, to: { userId?: string; unitId?: string; reason: string }) => {
    const { id } = await answer(api.POST('/api/tasks/{id}/transfer', { params: keyed(taskId, key), body: to }))
    void countTasks()
    return id
  })
}

/** 撤回 of a transfer, by the id under which it stands in 已办. */
export function useRetractTransfer() {
  return useAction(async (key: string, id: string, reason: string) => {
    await answer(api.POST('/api/tasks/done/{id}/retraction', { params: keyed(id, key), body: { reason } }))
    void countTasks()
    return true
  })
}

/** 退回修改: why, and which fields; what else the form asks for, such as a scan, comes along. */
export function useReturn() {
  return useAction(async (key: string, taskId: string, form: { reason: string; fields: string }) => {
    const body = { ...form, decision: 'RETURN' } as never
    await answer(api.POST('/api/tasks/{id}/submission', { params: keyed(taskId, key), body }))
    void countTasks()
    return true
  })
}

/** 撤回 of an opinion or a return, which puts the task before its unit again. */
export function useRetract() {
  return useAction(async (key: string, nominationId: string, reason: string) => {
    await answer(api.POST('/api/nominations/{id}/retraction', { params: keyed(nominationId, key), body: { reason } }))
    void countTasks()
    return true
  })
}
