import type { Ref } from 'vue'
import { createI18n } from 'vue-i18n'

interface Words {
  [key: string]: string | Words
}

/** A language's words, a file a module: zh/nomination.ts is nomination.*. */
function words(files: Record<string, { default: Words }>): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.default]),
  )
}

const KEY = 'huozhong.language'
const english = import.meta.glob<{ default: Words }>('./en/*.ts')

export const i18n = createI18n({
  legacy: false,
  locale: 'zh',
  fallbackLocale: 'zh',
  messages: { zh: words(import.meta.glob<{ default: Words }>('./zh/*.ts', { eager: true })) },
})
const language = i18n.global.locale as unknown as Ref<string>

/** Chinese is there at once; English is fetched when somebody wants it. */
export async function setLocale(locale: 'zh' | 'en') {
  if (locale === 'en') {
    const files = await Promise.all(
      Object.entries(english).map(async ([path, read]) => [path, await read()] as const),
    )
    i18n.global.setLocaleMessage('en', words(Object.fromEntries(files)))
  }
  language.value = locale
  document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
  localStorage.setItem(KEY, locale)
}

if (localStorage.getItem(KEY) === 'en') void setLocale('en')
