import type { Ref } from 'vue'
import { createI18n } from 'vue-i18n'
import session from './zh/session'
import shell from './zh/shell'
import ui from './zh/ui'
import type { Words } from './words'

const KEY = 'huozhong.language'

/** Speaks Chinese at once, as far as the login page needs it. */
export const i18n = createI18n({
  legacy: false,
  locale: 'zh',
  fallbackLocale: 'zh',
  messages: { zh: { session, shell, ui } as Record<string, Words> },
})
const language = i18n.global.locale as unknown as Ref<string>

/** Fetches all words; pages wait for it. */
export async function fetchWords() {
  i18n.global.setLocaleMessage('zh', (await import('./all.zh')).default)
}

export async function setLocale(locale: 'zh' | 'en') {
  if (locale === 'en') i18n.global.setLocaleMessage('en', (await import('./all.en')).default)
  language.value = locale
  document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
  localStorage.setItem(KEY, locale)
}

if (localStorage.getItem(KEY) === 'en') void setLocale('en')
