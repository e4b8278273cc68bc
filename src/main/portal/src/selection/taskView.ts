import type { CaseView } from '@/shell/modules'
import summary from './RoundSummary.vue'

export default { summary } satisfies CaseView
