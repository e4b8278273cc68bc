import { answer, api, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'
import { useAction } from '@/ui/useAction'
import { useLoad } from '@/ui/useLoad'

export type Results = Schema<'FeedbackResultsResults'>
export type Slip = Schema<'HandOutFeedbackSlip'>
export const QUESTIONS = ['overall', 'content', 'lecturers', 'arrangement'] as const
export type Question = (typeof QUESTIONS)[number]

export const useResults = (course: string) => useLoad(() => answer(api.GET('/api/courses/{course}/feedback', { params: { path: { course } } })))

export const useSlips = (course: string) =>
  useAction((_key: string) => answer(api.POST('/api/courses/{course}/feedback/slips', { params: { path: { course } } })))

/** What a code is for; nothing of one that isn't valid. */
export const useAsked = (code: string) =>
  useLoad<{ asked?: Schema<'GiveFeedbackAsked'> }>(async () => {
    try {
      return { asked: await answer(api.GET('/api/feedback/{code}', { params: { path: { code } } })) }
    } catch (failed) {
      if (failed instanceof Problem && failed.status === 404) return {}
      throw failed
    }
  })

export const useGiving = (code: string) =>
  useAction((_key: string, marks: Record<Question, number>, words: string) =>
    answer(api.POST('/api/feedback/{code}', { params: { path: { code } }, body: { ...marks, words } })).then(() => true),
  )
