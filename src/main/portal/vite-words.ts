import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const source = fileURLToPath(new URL('./src/', import.meta.url))
const files = readdirSync(source + 'locales/zh').map((file) => file.replace('.ts', ''))
// With the shell from the beginning (locales/index.ts).
const always = ['access', 'shell', 'titles', 'ui']
const named = new RegExp(`['"\`](${files.filter((file) => !always.includes(file)).join('|')})\\.\\w`, 'g')
// They name the titles of pages that aren't there yet.
const ahead = /\/(module|menu)\.ts$|\.spec\.ts$/

/** Chinese words come with the code that says them: whatever names a key of a locale file imports that file. */
export function wordsWithPages(): Plugin {
  return {
    name: 'words-with-pages',
    enforce: 'post',
    resolveId: (id) => (id.startsWith('virtual:words/') ? '\0' + id : undefined),
    load(id) {
      const name = id.startsWith('\0virtual:words/') && id.slice('\0virtual:words/'.length)
      return name
        ? `import { say } from '/src/locales/index.ts'\nimport words from '/src/locales/zh/${name}.ts'\nsay('${name}', words)\n`
        : undefined
    },
    transform(code, id) {
      if (!id.startsWith(source) || id.includes('?') || id.startsWith(source + 'locales/') || ahead.test(id)) return undefined
      if (!/\.(vue|ts)$/.test(id) || !existsSync(id)) return undefined
      const names = new Set([...readFileSync(id, 'utf8').matchAll(named)].map((found) => found[1]))
      if (names.size === 0) return undefined
      return { code: code + [...names].map((name) => `\nimport 'virtual:words/${name}'`).join(''), map: null }
    },
  }
}
