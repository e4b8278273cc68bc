import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Edition = Schema<'TemplateView'>
export type Reviewed = Schema<'TemplateViewReviewed'>
export type Placeholder = Schema<'PaperKindPlaceholder'>
export type Preview = Schema<'TemplateReviewPreview'>
const header = (key: string) => ({ 'Idempotency-Key': key })
const read = (id: string) => answer(api.GET('/api/paper-editions/{id}', { params: { path: { id } } }))

/** All papers with the versions of their templates; and a draft that begins as one of them. */
export function useTemplates() {
  const papers = useLoad(() => answer(api.GET('/api/paper-templates')))
  const draft = useAction(async (key: string, from: Edition, note: string) => {
    const { source } = await read(from.id)
    return answer(
      api.POST('/api/paper-templates/{paper}/editions', { params: { path: { paper: from.paper }, header: header(key) }, body: { source, note } }),
    )
  })
  return { papers, draft }
}

/** One version, and what is done with it. */
export function useEdition(id: string) {
  const path = { id }
  const review = useLoad(() => read(id))
  const revise = useAction((_key: string, sha256: string, source: string, note: string) =>
    answer(api.PUT('/api/paper-editions/{id}', { params: { path }, body: { sha256, source, note } })),
  )
  const discard = useAction(async () => {
    await answer(api.DELETE('/api/paper-editions/{id}', { params: { path } }))
    return true
  })
  const publish = useAction((key: string, seen: Reviewed, reason: string) =>
    answer(
      api.POST('/api/paper-editions/{id}/publication', {
        params: { path, header: header(key) },
        body: { sha256: seen.edition.sha256, live: seen.liveId ?? '', reason },
      }),
    ),
  )
  return { review, revise, discard, publish }
}

/** How a source looks, whether it was kept or not. */
export function usePreview() {
  const look = useAction((_key: string, paper: string, source: string) =>
    answer(api.POST('/api/paper-templates/{paper}/preview', { params: { path: { paper } }, body: { source } })),
  )
  const download = useAction(async (_key: string, paper: string, source: string) =>
    keepFile(
      await fetchFile(`/api/paper-templates/${paper}/preview/pdf`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ source }),
      }),
    ),
  )
  return { look, download }
}
