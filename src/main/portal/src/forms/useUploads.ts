import { answer, api } from '@/api/client'

function body(file: Blob, name: string) {
  const form = new FormData()
  form.append('file', file, name)
  return form
}

/** Stores a photo or a scan for a unit; the id is what the form holds. */
export async function upload(kind: 'photos' | 'scans', key: string, unit: string, file: Blob, name: string) {
  const request = {
    params: { query: { unit }, header: { 'Idempotency-Key': key } },
    body: { file: '' },
    bodySerializer: () => body(file, name),
  }
  return kind === 'photos' ? answer(api.POST('/api/photos', request)) : answer(api.POST('/api/scans', request))
}
