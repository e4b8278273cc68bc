import { answer, api } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { checkPasswords } from './passwords'
import { useSession } from './useSession'

type Words = (key: string) => string
interface Typed {
  code: string
  login: string
  password: string
  again: string
}
const said = ({ code, login, password }: Typed) => ({ code: code.trim(), login: login.trim(), password })

/** Whether nobody has ever logged in here. */
export async function isFirstRun() {
  return !!(await api.GET('/api/first-run')).data?.open
}

/** The demo's accounts; the server has none outside the demo profile. */
export async function readDemoAccounts() {
  const { data, response } = await api.GET('/api/demo-accounts')
  return response.status === 200 ? data : undefined
}

/** Opens one of the first accounts by its code. */
export function useFirstRun(typed: Typed & { name: string }, t: Words) {
  return useAction(async () => {
    checkPasswords(typed.password, typed.again, t)
    return answer(api.POST('/api/first-run', { body: { ...said(typed), name: typed.name.trim() } }))
  })
}

/** Sets one's first password by a code. */
export function useFirstPassword(typed: Typed, t: Words) {
  return useAction(async () => {
    checkPasswords(typed.password, typed.again, t)
    await answer(api.POST('/api/first-password', { body: said(typed) }))
    return true
  })
}

/** Sets another password for who is logged in. */
export function usePasswordChange(typed: { old: string; password: string; again: string }, t: Words) {
  const session = useSession()
  return useAction(async (key: string) => {
    checkPasswords(typed.password, typed.again, t)
    const { old, password } = typed
    await answer(api.POST('/api/me/password', { params: { header: { 'Idempotency-Key': key } }, body: { old, password } }))
    await session.read()
    return true
  })
}
