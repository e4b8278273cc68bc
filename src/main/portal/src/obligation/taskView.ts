import type { CaseView } from '@/shell/modules'
import summary from './ExtensionSummary.vue'
import { readExtension } from './useObligations'

export default { read: readExtension, summary } satisfies CaseView
