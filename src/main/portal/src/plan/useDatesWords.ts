import { useI18n } from 'vue-i18n'
import type { Schema } from '@/api/client'

/** A span as 4月1日—4月30日, a deadline as 4月19日 24:00 前. */
export function useDatesWords() {
  const { t } = useI18n()
  const parts = (day: string) => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) })
  return (dates?: Schema<'Dates'> | null) => {
    if (!dates) return ''
    if (!dates.from) return t('ui.before', { ...parts(dates.to), hour: dates.hour?.slice(0, 5) ?? '24:00' })
    return t('ui.day', parts(dates.from)) + '—' + t('ui.day', parts(dates.to))
  }
}
