import { useI18n } from 'vue-i18n'
import { moment, nowInShanghai } from '@/ui/dates'
import type { Said } from './types'

/** A change of a round as a sentence; today's with the hour only. */
export function useChangeWords() {
  const { t } = useI18n()
  const words = (one: Said) =>
    t('selection.changes.' + one.what, {
      by: one.by || t('selection.changes.itself'),
      person: one.person ?? '',
      unit: one.unit ?? '',
    })
  const time = (at: string) =>
    at.slice(0, 10) === nowInShanghai().slice(0, 10) ? at.slice(11, 16) : moment(at).slice(5)
  return { words, time }
}
