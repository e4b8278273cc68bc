import type { CaseView } from '@/shell/modules'
import summary from './RequestSummary.vue'
import { readRequest } from './useRequests'

export default { read: readRequest, summary } satisfies CaseView
