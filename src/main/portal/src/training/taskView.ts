import type { CaseView } from '@/shell/modules'
import summary from './CourseSummary.vue'
import { readCourse, type Course } from './useCourses'

export default {
  read: readCourse,
  summary,
  parts: (file) => (file as Course).parts.map((part) => ({ code: part.id, name: part.name })),
} satisfies CaseView
