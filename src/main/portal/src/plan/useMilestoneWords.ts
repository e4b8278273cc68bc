import { useI18n } from 'vue-i18n'
import { daysLeft, deadlineParts } from '@/ui/dates'
import type { Milestone } from './usePlan'

/** The milestone by which the lists are due; of the others nobody reports here yet. */
export const LISTS = 'ROSTERS'

/** A milestone in words: its last hour, how long to it or since, and how many have not reported. */
export function useMilestoneWords() {
  const { t } = useI18n()

  function when(milestone: Milestone, owed?: number) {
    const left = daysLeft(milestone.end)
    const words = [t('ui.before', deadlineParts(milestone.end))]
    words.push(left < 0 ? t('plan.passed', { days: -left }) : left === 0 ? t('ui.dueToday') : t('ui.daysLeft', { days: left }))
    if (milestone.code === LISTS && owed !== undefined) {
      words.push(owed > 0 ? t('plan.notReported', { count: owed }) : t('plan.allReported'))
    }
    return words.join(' · ')
  }

  /** Overdue only where somebody still owes something; what is merely past is past. */
  function kind(milestone: Milestone, owed?: number) {
    const left = daysLeft(milestone.end)
    if (milestone.code === LISTS && owed === 0) return 'done'
    if (left < 0) return milestone.code === LISTS && owed ? 'overdue' : 'plain'
    return left <= 7 ? 'warning' : 'plain'
  }

  return { when, kind }
}
