import type { CaseView } from '@/shell/modules'
import summary from './ListSummary.vue'

export default { summary } satisfies CaseView
