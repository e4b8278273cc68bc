import { onScopeDispose, ref } from 'vue'
import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Material = Schema<'ReadMaterialLine'>
export type MaterialKind = Material['kind']
export const MATERIAL_KINDS: MaterialKind[] = ['CERTIFICATE', 'COVERAGE', 'OTHER']

const path = (id: string, material: string) => `/api/nominations/${id}/materials/${material}`

function body(file: File) {
  const form = new FormData()
  form.append('file', file, file.name)
  return form
}

/** What is kept with a dossier besides photo and scans. */
export function useMaterials(id: string) {
  const load = useLoad(() => answer(api.GET('/api/nominations/{id}/materials', { params: { path: { id } } })))
  const add = useAction(async (key: string, kind: MaterialKind, file: File) => {
    await answer(
      api.POST('/api/nominations/{id}/materials', {
        params: { path: { id }, query: { kind }, header: { 'Idempotency-Key': key } },
        body: { file: '' },
        bodySerializer: () => body(file),
      }),
    )
    await load.reload()
    return true
  })
  const remove = useAction(async (_key: string, material: string) => {
    await answer(
      api.DELETE('/api/nominations/{id}/materials/{material}', {
        params: { path: { id, material } },
      }),
    )
    await load.reload()
    return true
  })
  const take = useAction(async (_key: string, material: string) => {
    keepFile(await fetchFile(path(id, material)))
    return true
  })
  return { load, add, remove, take }
}

/** A material's pages as pictures, one at a time. */
export function useMaterialPages(id: string, material: Material) {
  const page = ref(0)
  const load = useLoad(async () => {
    const { blob } = await fetchFile(`${path(id, material.id)}/pages/${page.value}`)
    release()
    return URL.createObjectURL(blob)
  })
  function release() {
    if (load.data.value) URL.revokeObjectURL(load.data.value)
  }
  onScopeDispose(release)
  function turn(by: number) {
    page.value = Math.min(Math.max(page.value + by, 0), material.pages - 1)
    return load.reload()
  }
  return { page, load, turn }
}
