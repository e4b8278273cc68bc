import { shallowRef } from 'vue'
import { problemOf } from '@/api/problem'
import { send } from '@/api/transport'
import { useAction } from '@/ui/useAction'

/** A scan kept for a unit before a form names it. */
export function useScan(unitId: string) {
  const scan = shallowRef<{ id: string; name: string }>()
  const upload = useAction(async (key: string, file?: File) => {
    if (!file) return
    const body = new FormData()
    body.append('file', file)
    const address = new URL('/api/scans?unit=' + unitId, location.origin)
    const response = await send(new Request(address, { method: 'POST', body, headers: { 'Idempotency-Key': key } }))
    const said = await response.json().catch(() => undefined)
    if (!response.ok) throw problemOf(response.status, said)
    scan.value = said
  })
  return { scan, upload }
}
