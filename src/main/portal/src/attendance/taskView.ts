import type { CaseView } from '@/shell/modules'
import summary from './AmendmentSummary.vue'
import { readAmendment } from './useAmendments'

export default { read: readAmendment, summary } satisfies CaseView
