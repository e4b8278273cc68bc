import { useI18n } from 'vue-i18n'
import { dayNumber, dayParts, nowInShanghai } from './dates'

/** A moment of the past as people say it: 今天 10:20, 昨天 10:20, 4月17日 10:20 (with its year where it isn't this one); a midnight is a day without an hour. */
export function useWhen() {
  const { t } = useI18n()
  return (time?: string | null, now = nowInShanghai()) => {
    if (!time) return ''
    const ago = dayNumber(now) - dayNumber(time)
    const hour = time.slice(11, 16)
    const day = t('ui.day', dayParts(time, now))
    const said = ago === 0 ? t('ui.today') : ago === 1 ? t('ui.yesterday') : day
    return hour === '' || hour === '00:00' ? said : said + ' ' + hour
  }
}
