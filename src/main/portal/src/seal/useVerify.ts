import { shallowRef } from 'vue'
import type { Schema } from '@/api/client'
import { problemOf } from '@/api/problem'
import { send } from '@/api/transport'
import { useAction } from '@/ui/useAction'

/** Has a file's seals verified; nothing of it is kept. */
export function useVerify() {
  const verdict = shallowRef<Schema<'SealVerificationControllerSealVerdict'>>()
  const verify = useAction(async (_key: string, file: File) => {
    verdict.value = undefined
    const body = new FormData()
    body.append('file', file, file.name)
    const response = await send(new Request(new URL('/api/seal-verifications', location.origin), { method: 'POST', body }))
    const said = await response.json().catch(() => undefined)
    if (!response.ok) throw problemOf(response.status, said)
    verdict.value = said
  })
  return { verdict, verify }
}
