import type { CaseView } from '@/shell/modules'
import summary from './ReportSummary.vue'
import { readReport, type Report } from './useReports'

export default { read: readReport, summary, parts: (file) => (file as Report).parts } satisfies CaseView
