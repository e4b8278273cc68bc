import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Course = Schema<'CoursePageShown'>
export type Content = Schema<'CourseContent'>
export type Covered = Schema<'CourseContentCovered'>
export type LessonPlan = Schema<'CourseContentLessonPlan'>
export type Material = Schema<'CourseContentCourseFile'>
export type Line = Schema<'CourseListLine'>
export type Person = Schema<'CoursePeopleLine'>
export type Cause = Schema<'CourseControllerCancelling'>['cause']

const keyed = (id: string, key: string) => ({ params: { path: { id }, header: { 'Idempotency-Key': key } } })
const person = (id: string, one: string, key: string) => ({ params: { path: { id, person: one }, header: { 'Idempotency-Key': key } } })

export const useCourses = (plan: string) => useLoad(() => answer(api.GET('/api/courses', { params: { query: { plan } } })))
export const readCourse = (id: string) => answer(api.GET('/api/courses/{id}', { params: { path: { id } } }))
export const readPeople = (id: string) => answer(api.GET('/api/courses/{id}/enrolments', { params: { path: { id } } }))

export const useBegin = () =>
  useAction((key: string, plan: string, unit: string) =>
    answer(api.POST('/api/courses', { params: { header: { 'Idempotency-Key': key } }, body: { plan, unit } })),
  )

export const useCopy = (id: string) => useAction((key: string) => answer(api.POST('/api/courses/{id}/copies', keyed(id, key))))

/** Over the revision that was read; another's is refused, and what was typed stays. */
export const useWriting = (id: string) =>
  useAction((_key: string, content: Content, revision: number) =>
    answer(api.PUT('/api/courses/{id}/content', { params: { path: { id } }, body: { content, revision } })),
  )

export const useSubmitting = (id: string) =>
  useAction((key: string) => answer(api.POST('/api/courses/{id}/submission', keyed(id, key))).then(() => true))

/** What was returned or is being changed goes on by its correction's own task. */
export const useCorrecting = () =>
  useAction((key: string, task: string, note: string) =>
    answer(api.POST('/api/tasks/{id}/submission', { ...keyed(task, key), body: { note } as never })).then(() => true),
  )

export const useChanging = (id: string) =>
  useAction((key: string, reason: string) => answer(api.POST('/api/courses/{id}/change', { ...keyed(id, key), body: { reason } })).then(() => true))

export const useCancelling = (id: string) =>
  useAction((key: string, cause: Cause, reason: string) =>
    answer(api.POST('/api/courses/{id}/cancellation', { ...keyed(id, key), body: { cause, reason } })).then(() => true),
  )

export const useAskLeave = (id: string) =>
  useAction((key: string, one: string, reason: string) =>
    answer(api.POST('/api/courses/{id}/enrolments/{person}/leave', { ...person(id, one, key), body: { reason } })).then(() => true),
  )

export const useDecideLeave = (id: string) =>
  useAction((key: string, one: string, granted: boolean, reason: string) =>
    answer(api.POST('/api/courses/{id}/enrolments/{person}/leave-decision', { ...person(id, one, key), body: { granted, reason } })).then(() => true),
  )

export const useUpload = (id: string) =>
  useAction((key: string, file: File) => {
    const form = new FormData()
    form.append('file', file, file.name)
    return answer(api.POST('/api/courses/{id}/materials', { ...keyed(id, key), body: { file: '' }, bodySerializer: () => form }))
  })

export const materialAddress = (id: string, file: string) => `/api/courses/${id}/materials/${file}`
