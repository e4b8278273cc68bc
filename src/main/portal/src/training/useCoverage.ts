import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Row = Schema<'CoverageRow'>
export type List = 'courses' | 'members'

export const useCoverage = (id: string) => useLoad(() => answer(api.GET('/api/plans/{id}/training-coverage', { params: { path: { id } } })))

/** Those of one team, or of all. */
export const useMissing = (id: string, of: () => Row | undefined) =>
  useLoad(() => {
    const team = of()
    const query = team ? { level: team.level, category: team.category, region: team.regionId } : {}
    return answer(api.GET('/api/plans/{id}/training-coverage/missing', { params: { path: { id }, query } }))
  })

const at = (asOf: string) => (asOf ? { asOf } : {})
export const useCourseList = (id: string, asOf: () => string) =>
  useLoad(() => answer(api.GET('/api/plans/{id}/lists/courses', { params: { path: { id }, query: at(asOf()) } })))
export const useMemberList = (id: string, asOf: () => string) =>
  useLoad(() => answer(api.GET('/api/plans/{id}/lists/members', { params: { path: { id }, query: at(asOf()) } })))

/** The same list, of the moment that is shown. */
export const useWorkbook = (id: string) =>
  useAction(async (_key: string, list: List, asOf: string) =>
    keepFile(await fetchFile(`/api/plans/${id}/lists/${list}.xlsx?asOf=${encodeURIComponent(asOf)}`), `${list}.xlsx`),
  )
