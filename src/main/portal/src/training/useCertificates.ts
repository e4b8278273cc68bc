import { answer, api, fetchFile, keepFile, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Certificate = Schema<'CertificateListLine'>
export type CertificateProof = Schema<'CertificateProof'>

const of = (course: string, id: string, key: string) => ({ params: { path: { course, id }, header: { 'Idempotency-Key': key } } })

export const useCertificates = (course: string) =>
  useLoad(() => answer(api.GET('/api/courses/{course}/certificates', { params: { path: { course } } })))

/** All that are valid, or one. */
export const usePrinting = (course: string) =>
  useAction(async (_key: string, id?: string) =>
    keepFile(await fetchFile(`/api/courses/${course}/certificates${id ? `/${id}/paper` : ''}.pdf`), 'certificate.pdf'),
  )

export const useRevoking = (course: string) =>
  useAction((key: string, id: string, reason: string) =>
    answer(api.POST('/api/courses/{course}/certificates/{id}/revocation', { ...of(course, id, key), body: { reason } })).then(() => true),
  )

export const useReissuing = (course: string) =>
  useAction((key: string, id: string, reason: string) =>
    answer(api.POST('/api/courses/{course}/certificates/{id}/reissue', { ...of(course, id, key), body: { reason } })),
  )

/** What is told of the certificate; nothing of one that there isn't. The name stands in a header and in no address. */
export const useProving = () =>
  useAction(async (_key: string, number: string, check: string, name: string): Promise<{ proof?: CertificateProof }> => {
    try {
      const header = name.trim() ? { 'Typed-Name': encodeURIComponent(name.trim()) } : {}
      return { proof: await answer(api.GET('/api/certificates/{number}/{check}', { params: { path: { number, check }, header } })) }
    } catch (failed) {
      if (failed instanceof Problem && failed.status === 404) return {}
      throw failed
    }
  })
