import type { Ref } from 'vue'
import { createI18n } from 'vue-i18n'
import access from './zh/access'
import shell from './zh/shell'
import titles from './zh/titles'
import ui from './zh/ui'
import type { Words } from './words'

const KEY = 'huozhong.language'

/** Speaks Chinese at once, as far as the shell needs it; a page brings its own words (vite-words.ts). */
export const i18n = createI18n({
  legacy: false,
  locale: 'zh',
  fallbackLocale: 'zh',
  messages: { zh: { access, shell, titles, ui } as Record<string, Words> },
})
const language = i18n.global.locale as unknown as Ref<string>

/** Adds a module's Chinese words. */
export function say(module: string, words: Words) {
  i18n.global.mergeLocaleMessage('zh', { [module]: words })
}

/** English is fetched whole, when somebody wants it. */
export async function setLocale(locale: 'zh' | 'en') {
  if (locale === 'en') i18n.global.setLocaleMessage('en', (await import('./all.en')).default)
  language.value = locale
  document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
  localStorage.setItem(KEY, locale)
}

if (localStorage.getItem(KEY) === 'en') void setLocale('en')
