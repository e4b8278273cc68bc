import type { Content, LessonPlan } from './useCourses'

export const emptyLesson = (): LessonPlan => ({ id: '', topic: '', lecturer: { name: '', unit: '', title: '' }, outline: '', place: '' })

/** As it is sent: what was left empty isn't said, and times have seconds. */
export const sent = (draft: Content): Content => ({
  ...draft,
  capacity: typeof draft.capacity === 'number' ? draft.capacity : undefined,
  lessons: draft.lessons.map((lesson) => ({
    ...lesson,
    from: whole(lesson.from),
    to: whole(lesson.to),
    hours: typeof lesson.hours === 'number' ? lesson.hours : undefined,
  })),
})

const whole = (time: string | undefined) => (!time ? undefined : time.length === 16 ? time + ':00' : time)
