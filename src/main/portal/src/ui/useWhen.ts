import { useI18n } from 'vue-i18n'
import { nowInShanghai } from './dates'

const days = (time: string) => Math.round(Date.parse(time.slice(0, 10) + 'T00:00:00Z') / 86_400_000)

/** A moment of the past as people say it: 今天 10:20, 昨天 10:20, 4月17日 10:20; a midnight is a day without an hour. */
export function useWhen() {
  const { t } = useI18n()
  return (time?: string | null, now = nowInShanghai()) => {
    if (!time) return ''
    const ago = days(now) - days(time)
    const hour = time.slice(11, 16)
    const day = t('ui.day', { month: Number(time.slice(5, 7)), day: Number(time.slice(8, 10)) })
    const said = ago === 0 ? t('ui.today') : ago === 1 ? t('ui.yesterday') : day
    return hour === '' || hour === '00:00' ? said : said + ' ' + hour
  }
}
