import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = (name: string) => readFileSync('src/styles/' + name, 'utf8')
const [normal, big] = css('tokens.css').split('html.big') as [string, string]
const token = (name: string, of = normal) => new RegExp(`--${name}: ([^;]+);`).exec(of)?.[1] ?? ''

function light(colour: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
function contrast(one: string, other: string) {
  const [dark, bright] = [light(token(one)), light(token(other))].sort((a, b) => a - b)
  return (bright! + 0.05) / (dark! + 0.05)
}
const GROUNDS = ['paper', 'card']
const TEXTS = ['ink', 'muted', 'action', 'done', 'warning', 'overdue']

it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))('%s can be read on %s', (text, ground) => {
  expect(contrast(text!, ground!)).toBeGreaterThanOrEqual(4.5)
})

it.each(['action', 'done', 'warning', 'overdue'])('%s can be read on its own tint', (state) => {
  expect(contrast(state, state + '-tint')).toBeGreaterThanOrEqual(4.5)
})

it('is larger and easier to hit in 大字版, and never smaller', () => {
  const px = (name: string, of: string) => parseInt(token(name, of))
  for (const name of ['target', 'row', 'text-s', 'text-m', 'text-l', 'text-xl']) expect(px(name, big)).toBeGreaterThan(px(name, normal))
  expect(px('target', normal)).toBeGreaterThanOrEqual(44)
})

/** Rules of three lines and more by what they say, with the components that say it. */
function copies(sources: Record<string, string>) {
  const found = new Map<string, Set<string>>()
  for (const [path, source] of Object.entries(sources)) {
    const style = /<style scoped>([\s\S]*)<\/style>/.exec(source)?.[1] ?? ''
    for (const [, body] of style.matchAll(/\{([^{}]*)\}/g)) {
      const rule = body!.trim().replaceAll(/\s+/g, ' ')
      if (rule.split(';').length > 3) found.set(rule, (found.get(rule) ?? new Set()).add(path))
    }
  }
  return [...found].filter(([, paths]) => paths.size > 4).map(([rule, paths]) => `${rule}: ${[...paths].join(', ')}`)
}

it('says once what many components look like', () => {
  expect(copies(import.meta.glob<string>('../**/*.vue', { eager: true, query: '?raw', import: 'default' }))).toEqual([])
  const bare = '<style scoped>\nul {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n</style>'
  expect(copies(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((path) => [path, bare])))).toHaveLength(1)
})
