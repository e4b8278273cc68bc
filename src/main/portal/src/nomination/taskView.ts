import type { CaseView } from '@/shell/modules'
import note from './ReturnsNote.vue'
import summary from './FileSummary.vue'
import { readFile } from './useFile'

export default { read: readFile, summary, note } satisfies CaseView
