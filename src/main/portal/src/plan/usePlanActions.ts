import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'

export type PlanFile = Schema<'PlanFile'>
export type DateMove = Schema<'DateMoveView'>

const of = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })

// A plan's file travels as text, YAML or JSON; the client's own serializer would quote it.
const text = { bodySerializer: (body: unknown) => body as string, headers: { 'Content-Type': 'text/plain;charset=UTF-8' } }

/** Drafts a plan from its file; the same code again replaces the draft. */
export function useDraft() {
  return useAction((key: string, file: string) =>
    answer(api.POST('/api/plans', { params: { header: { 'Idempotency-Key': key } }, body: file, ...text })),
  )
}

/** Replaces this draft. */
export function useRedraft(id: string) {
  return useAction((_key: string, file: string) =>
    answer(api.PUT('/api/plans/{id}/file', { params: { path: { id } }, body: file, ...text })),
  )
}

export function usePublish(id: string) {
  return useAction((key: string) => answer(api.POST('/api/plans/{id}/publication', of(id, key))))
}

export function useClose(id: string) {
  return useAction((key: string) => answer(api.POST('/api/plans/{id}/closure', of(id, key))))
}

export function useCopy(id: string) {
  return useAction((key: string, body: Schema<'PlanFileControllerEdition'>) =>
    answer(api.POST('/api/plans/{id}/copies', { ...of(id, key), body })),
  )
}

/** What stands between the draft and its publication. */
export function useCheck(id: string) {
  return useAction((_key: string) => answer(api.GET('/api/plans/{id}/check', { params: { path: { id } } })))
}

/** The plan's file, in YAML, for the disk. */
export function useDownload(id: string, code: string) {
  return useAction(async (_key: string) => {
    const file = await fetchFile(`/api/plans/${id}/file`)
    keepFile({ ...file, name: code + '.yaml' })
    return true
  })
}

/** The archive of the chosen, for the office's leader. */
export function useArchive(id: string, code: string) {
  return useAction(async (_key: string) => {
    keepFile(await fetchFile(`/api/plans/${id}/archive`), code + '.zip')
    return true
  })
}

/** Where a date goes: a milestone to a day and hour, a phase to a span. */
export interface To {
  from?: string
  to: string
  hour?: string
  reason: string
  anyway: boolean
}

/** Moves a milestone or a phase of a published plan. */
export function useMove(id: string, code: string, isPhase: boolean) {
  return useAction((key: string, to: To): Promise<DateMove> => {
    const params = { path: { id, code }, header: { 'Idempotency-Key': key } }
    const { reason, anyway } = to
    return isPhase
      ? answer(api.POST('/api/plans/{id}/phases/{code}/moves', { params, body: { from: to.from!, to: to.to, reason, anyway } }))
      : answer(api.POST('/api/plans/{id}/milestones/{code}/moves', { params, body: { day: to.to, hour: to.hour, reason, anyway } }))
  })
}
