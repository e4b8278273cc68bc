import { fetchFile, keepFile } from '@/api/client'
import { useAction } from '@/ui/useAction'

/** As many as one file may hold. */
export const MOST_FORMS = 100

/** Registration forms as one file, for the disk. */
export function usePrintForms() {
  return useAction(async (_key: string, ids: string[], word: boolean) => {
    keepFile(
      await fetchFile(word ? '/api/registration-forms/word' : '/api/registration-forms', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ids }),
      }),
    )
    return true
  })
}
