import { answer, api } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { countFailed } from './useFailedCount'

const of = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })

/** What failed and what was asked to be stopped; a case is stopped by two. */
export function useFailedJobs() {
  const jobs = useLoad(() => answer(api.GET('/api/failed-jobs')))
  const stops = useLoad(() => answer(api.GET('/api/failed-jobs/stops')))
  const retry = useAction(async (key: string, id: string) => {
    await answer(api.POST('/api/failed-jobs/{id}/retry', of(id, key)))
    return true
  })
  const stop = useAction(async (key: string, id: string, reason: string) => {
    await answer(api.POST('/api/failed-jobs/{id}/stop', { ...of(id, key), body: { reason } }))
    return true
  })
  const decide = useAction(async (key: string, id: string, decision: 'confirmation' | 'cancellation') => {
    if (decision === 'confirmation') await answer(api.POST('/api/failed-jobs/{id}/stop/confirmation', of(id, key)))
    else await answer(api.POST('/api/failed-jobs/{id}/stop/cancellation', of(id, key)))
    await Promise.all([stops.reload(), jobs.reload(), countFailed()])
    return true
  })
  const lookAgain = () => Promise.all([jobs.reload(), countFailed()])
  return { jobs, stops, retry, stop, decide, lookAgain }
}
