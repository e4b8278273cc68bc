import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import type { User } from './useOrganization'

export type Grant = User['grants'][number]
export const GRANTS: Grant[] = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR', 'FLOW_ADMINISTRATOR']

const header = (key: string) => ({ 'Idempotency-Key': key })

/** Enrols somebody, without a password: he sets it himself by a code. */
export function useEnrolment() {
  return useAction((key: string, body: Schema<'UserControllerNewUser'>) =>
    answer(api.POST('/api/users', { params: { header: header(key) }, body })),
  )
}

/** Asks for a post, which holds once a security administrator agrees. */
export function useAppointment() {
  return useAction(async (key: string, id: string, body: Schema<'PostControllerNewPost'>) => {
    await answer(api.POST('/api/users/{id}/posts', { params: { path: { id }, header: header(key) }, body }))
    return true
  })
}

/** One user, and what the administrators do to him; each is its own intention. */
export function useUser(id: string) {
  const user = useLoad(() => answer(api.GET('/api/users/{id}', { params: { path: { id } } })))
  const path = (key: string) => ({ path: { id }, header: header(key) })
  const endPost = useAction((key: string, postId: string, until: string) =>
    answer(
      api.POST('/api/users/{id}/posts/{postId}/ending', {
        params: { path: { id, postId }, header: header(key) },
        body: { until },
      }),
    ),
  )
  const code = useAction((key: string) => answer(api.POST('/api/users/{id}/password-code', { params: path(key) })))
  const disable = useAction(async (key: string) => {
    await answer(api.POST('/api/users/{id}/disabling', { params: path(key) }))
    return true
  })
  const enable = useAction(async (key: string) => {
    await answer(api.POST('/api/users/{id}/enabling', { params: path(key) }))
    return true
  })
  const grant = useAction(async (key: string, grant: Grant, give: boolean) => {
    if (give) await answer(api.POST('/api/users/{id}/grants', { params: path(key), body: { grant } }))
    else await answer(api.DELETE('/api/users/{id}/grants/{grant}', { params: { path: { id, grant } } }))
    return true
  })
  return { user, endPost, code, disable, enable, grant }
}
