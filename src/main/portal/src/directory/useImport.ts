import { ref, shallowRef } from 'vue'
import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

const header = (key: string) => ({ 'Idempotency-Key': key })

/** The blank, and a filled-in workbook to check. */
export function useUpload() {
  const template = useAction(async () => keepFile(await fetchFile('/api/organization-imports/template'), '机构名录.xlsx'))
  const upload = useAction((key: string, file: File) =>
    answer(
      api.POST('/api/organization-imports', {
        params: { header: header(key) },
        body: { file: '' },
        bodySerializer: () => {
          const form = new FormData()
          form.append('file', file, file.name)
          return form
        },
      }),
    ),
  )
  return { template, upload }
}

/** A list that is fetched part by part. */
function useParts<T>(read: (cursor: number) => Promise<{ items: T[]; next?: string }>) {
  const next = ref<string>()
  const more = shallowRef<T[]>([])
  const load = useLoad(async () => {
    const page = await read(0)
    next.value = page.next
    more.value = []
    return page.items
  })
  const goOn = useAction(async () => {
    const page = await read(Number(next.value))
    more.value = [...more.value, ...page.items]
    next.value = page.next
  })
  return { load, more, next, goOn }
}

/** A checked workbook: what is wrong, what it would change, and its writing. */
export function useImport(id: string) {
  const path = { id }
  const summary = useLoad(() => answer(api.GET('/api/organization-imports/{id}', { params: { path } })))
  const problems = useParts<Schema<'Problem'>>((cursor) =>
    answer(api.GET('/api/organization-imports/{id}/problems', { params: { path, query: { cursor } } })),
  )
  const changes = useParts<Schema<'Change'>>((cursor) =>
    answer(api.GET('/api/organization-imports/{id}/changes', { params: { path, query: { cursor } } })),
  )
  const confirm = useAction((key: string) =>
    answer(api.POST('/api/organization-imports/{id}/confirmation', { params: { path, header: header(key) } })),
  )
  const codes = useAction((key: string) =>
    answer(api.POST('/api/organization-imports/{id}/password-codes', { params: { path, header: header(key) } })),
  )
  return { summary, problems, changes, confirm, codes }
}
