import { expect, it } from 'vitest'
import { emptyLesson, sent } from './content'
import type { Content } from './useCourses'

const content = (more: object) => ({ title: '', aim: '', audience: { levels: [], categories: [], regions: [] }, lessons: [], materials: [], contact: '', contactPhone: '', ...more }) as unknown as Content

it('sends times as the server reads them, and nothing for what was left empty', () => {
  const lesson = { ...emptyLesson(), from: '2024-06-12T09:00', to: '', hours: '' }
  const made = sent(content({ capacity: '', lessons: [lesson] }))
  expect(made.capacity).toBeUndefined()
  expect(made.lessons[0]).toMatchObject({ from: '2024-06-12T09:00:00', to: undefined, hours: undefined })
})

it('keeps a time that has its seconds', () => {
  expect(sent(content({ lessons: [{ ...emptyLesson(), from: '2024-06-12T09:00:00', hours: 3.5 }] })).lessons[0]).toMatchObject({ from: '2024-06-12T09:00:00', hours: 3.5 })
})
