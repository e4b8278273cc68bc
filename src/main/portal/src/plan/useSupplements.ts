import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Supplement = Schema<'SupplementControllerSupplementView'>
export type Preview = Schema<'SupplementControllerPreview'>
export type Wanted = Schema<'SupplementControllerWanted'>

/** The documents that supplement a plan, and the sections that may be said anew as they are now. */
export const useSupplements = (id: string) =>
  useLoad(() => answer(api.GET('/api/plans/{id}/supplements', { params: { path: { id } } })))

const of = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })

/** What a document would change, before it is adopted. */
export const usePreview = (id: string) =>
  useAction((key: string, body: Wanted) => answer(api.POST('/api/plans/{id}/supplements/preview', { ...of(id, key), body })))

export const useAdopt = (id: string) =>
  useAction((key: string, body: Wanted) => answer(api.POST('/api/plans/{id}/supplements', { ...of(id, key), body })))
