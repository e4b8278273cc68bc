import { describe, expect, it } from 'vitest'

type Words = { [key: string]: string | Words }
const read = (files: Record<string, { default: Words }>) =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [path.replace(/^.*\//, ''), keys(file.default)]))

function keys(words: Words, before = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]) => (typeof value === 'string' ? [before + key] : keys(value, before + key + '.')))
    .sort()
}

const sources = import.meta.glob<string>(['../**/*.{vue,ts}', '!../locales/**', '!../api/**', '!../**/*.spec.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

describe('the words', () => {
  it('are the same in both languages', () => {
    const zh = read(import.meta.glob<{ default: Words }>('./zh/*.ts', { eager: true }))
    const en = read(import.meta.glob<{ default: Words }>('./en/*.ts', { eager: true }))
    expect(en).toEqual(zh)
  })

  it('are there for every key that is said', () => {
    const zh = Object.entries(read(import.meta.glob<{ default: Words }>('./zh/*.ts', { eager: true })))
    const known = new Set(zh.flatMap(([file, list]) => list.map((key) => file.replace('.ts', '') + '.' + key)))
    const said = Object.entries(sources).flatMap(([path, source]) =>
      [...source.matchAll(/\bt\('([\w.]+\w)'/g)].filter((found) => !known.has(found[1]!)).map((found) => `${path}: ${found[1]}`),
    )
    expect(said).toEqual([])
  })

  it('stand in the locale files only', () => {
    const comments = /<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm
    const chinese = Object.entries(sources).flatMap(([path, source]) =>
      [...source.replaceAll(comments, '').matchAll(/[\u4e00-\u9fff]+/g)].map((found) => `${path}: ${found[0]}`),
    )
    // The name of the other language is always in itself; the rest is data or measured, not said.
    const data = /^\.\.\/(plan\/band|directory\/useImport|selection\/structure)\.ts: /
    expect(chinese.filter((found) => !data.test(found))).toEqual(['../shell/ShellTools.vue: 中文'])
  })
})
