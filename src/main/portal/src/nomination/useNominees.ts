import { watch } from 'vue'
import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'
import { addressOf, type NomineeQuery } from './filters'

export type Nominee = Schema<'NominationListRow'>
export type Choices = Schema<'NomineeChoicesChoices'>
const SIZE = 50

const asked = (query: NomineeQuery) => ({
  ...query,
  late: query.late || undefined,
  mine: query.mine || undefined,
  submitted: query.submitted || undefined,
})

/** The list of people, how many they are, and more of them. */
export function useNominees(query: () => NomineeQuery) {
  const page = (cursor?: string) =>
    answer(api.GET('/api/nominations', { params: { query: { ...asked(query()), cursor, size: SIZE } } }))
  const load = useLoad(async () => {
    const counted = answer(api.GET('/api/nominations/count', { params: { query: asked(query()) } }))
    const [{ items, next }, { count, more }] = await Promise.all([page(), counted])
    return { rows: items, next, count, counted: more ? count + '+' : String(count) }
  })
  const more = useAction(async () => {
    const before = load.data.value
    if (!before?.next) return
    const { items, next } = await page(before.next)
    if (load.data.value === before) load.data.value = { ...before, rows: [...before.rows, ...items], next }
  })
  watch(() => JSON.stringify(query()), load.reload)
  return { load, more }
}

/** 删除草稿 as it stands now; it can't be had back. */
export function useRemoveDraft() {
  return useAction(async (_key: string, id: string) => {
    const { draftVersion } = await answer(api.GET('/api/nominations/{id}', { params: { path: { id } } }))
    await answer(api.DELETE('/api/nominations/{id}', { params: { path: { id }, query: { version: draftVersion } } }))
    return true
  })
}

/** Several drafts submitted as they were listed; what was submitted before stays so. */
export function useSubmitDrafts() {
  return useAction((key: string, rows: Nominee[]) => {
    const drafts = rows.map(({ id, draftVersion }) => ({ id, version: draftVersion ?? 0 }))
    return answer(api.POST('/api/draft-batches', { params: { header: { 'Idempotency-Key': key } }, body: { drafts } }))
  })
}

/** What there is to filter by in a plan. */
export function useChoices(plan: string) {
  return useLoad(() => answer(api.GET('/api/nominations/choices', { params: { query: { plan } } })))
}

/** The whole list as a workbook. */
export function useExport() {
  return useAction(async (_key: string, query: NomineeQuery, mobiles: boolean) => {
    const file = await fetchFile('/api/nominations/workbook', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, mobiles }),
    })
    keepFile(file)
    return true
  })
}

/** How many files the people of a list have, and where they are as one archive. */
export function useFilesExtent(query: NomineeQuery) {
  const load = useLoad(() => answer(api.GET('/api/nominee-files/extent', { params: { query: asked(query) } })))
  return { load, address: '/api/nominee-files?' + new URLSearchParams({ ...addressOf(query), plan: query.plan ?? '' }) }
}

/** The caller's kept filters. */
export function useViews() {
  const load = useLoad(() => answer(api.GET('/api/nominee-views')))
  const save = useAction(async (key: string, name: string, query: NomineeQuery) => {
    const view = await answer(
      api.POST('/api/nominee-views', { params: { header: { 'Idempotency-Key': key } }, body: { name, query } }),
    )
    await load.reload()
    return view
  })
  const remove = useAction(async (_key: string, id: string) => {
    await answer(api.DELETE('/api/nominee-views/{id}', { params: { path: { id } } }))
    await load.reload()
    return true
  })
  return { load, save, remove }
}
