import type { CaseView } from '@/shell/modules'
import summary from './PhoneDossier.vue'
import { readFile } from './useFile'

export default { read: readFile, summary } satisfies CaseView
