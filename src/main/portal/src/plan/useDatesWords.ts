import { useI18n } from 'vue-i18n'
import { dayParts } from '@/ui/dates'
import type { Schema } from '@/api/client'

/** A span as 4月1日—4月30日, a deadline as 4月19日 24:00 前. */
export function useDatesWords() {
  const { t } = useI18n()
  return (dates?: Schema<'Dates'> | null) => {
    if (!dates) return ''
    if (!dates.from) return t('ui.before', { ...dayParts(dates.to), hour: dates.hour?.slice(0, 5) ?? '24:00' })
    return t('ui.day', dayParts(dates.from)) + '—' + t('ui.day', dayParts(dates.to))
  }
}
