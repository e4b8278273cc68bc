import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Schema } from '@/api/client'
import { useDraft } from '@/ui/useDraft'
import type { Mark } from './useMarks'

const MOST = 200

/** The words of an opinion: what was typed, else what was marked with, else what is usual at the step. */
export function useWords(task: Pick<Schema<'TaskEntry'>, 'taskId' | 'step'>, mark: () => Mark | undefined) {
  const { t, te } = useI18n()
  const usual = computed(() => t(te('workflow.usual.' + task.step) ? 'workflow.usual.' + task.step : 'workflow.usual.other'))
  const draft = useDraft('opinion.' + task.taskId)
  const before = computed(() => mark()?.text || usual.value)
  const text = computed({
    get: () => draft.value || before.value,
    set: (words) => (draft.value = words === before.value ? '' : words),
  })
  /** What is sent: nothing where they are the usual ones, which the server knows. */
  const words = computed(() => (text.value.trim() === usual.value ? '' : text.value.trim()))
  const length = computed(() => [...text.value].length)
  const isOver = computed(() => length.value > MOST)
  const isAsMarked = computed(() => !!mark() && text.value === before.value)
  const taken = () => (draft.value = '')
  return { usual, text, words, length, most: MOST, isOver, isAsMarked, taken }
}
