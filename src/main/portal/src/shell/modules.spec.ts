import { describe, expect, it } from 'vitest'
import { menuOf } from './menu'
import { begins, modules, pageOf, processes, type Module } from './modules'
import type { Who } from './who'

const MODULES = import.meta.glob<{ default: Module }>('../*/module.ts', { eager: true })
const SOURCES = import.meta.glob<string>(['../**/*.{vue,ts}', '!../{locales,api}/**', '!../**/*.spec.ts'], { eager: true, query: '?raw', import: 'default' })
const COMMENTS = /<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm
const STEP = /(?:step|process|formId)\w*\s*(?:[!=]==\s*|\.startsWith\()'[A-Z]\w*'/gi

const folder = (path: string) => path.split('/')[1]!
const owners = new Map(Object.entries(MODULES).flatMap(([path, one]) => Object.keys(one.default.processes ?? {}).map((name) => [name, folder(path)] as const)))

/** Where a source names a process that isn't its own, or asks which step it is, though no process is its own. */
function foreign(path: string, source: string): string[] {
  const text = source.replaceAll(COMMENTS, '')
  const names = [...owners].filter(([name, owner]) => owner !== folder(path) && new RegExp(`['"\`]${name}['"\`]|\\b${name}:`).test(text))
  const steps = [...owners.values()].includes(folder(path)) ? [] : [...text.matchAll(STEP)]
  return [...names.map(([name]) => `${path}: ${name}`), ...steps.map(([found]) => `${path}: ${found}`)]
}

describe('a process', () => {
  it('is named by the module that brings it, and nowhere else', () => {
    expect(Object.entries(SOURCES).flatMap(([path, source]) => foreign(path, source))).toEqual([])
  })
  it('would be found where it is named elsewhere', () => {
    expect(foreign('../plan/X.vue', `one.process === 'Nomination' ? 1 : 2 // 'Selection'`)).toHaveLength(2)
    expect(foreign('../plan/x.ts', `const PAGES = { Submission: '/submissions' }`)).toEqual(['../plan/x.ts: Submission'])
    expect(foreign('../workflow/x.ts', `row.task.step.startsWith('Correct')`)).toEqual([`../workflow/x.ts: step.startsWith('Correct'`])
    expect(foreign('../nomination/x.ts', `const name = 'Nomination'`)).toEqual([])
  })
  it('that nobody brings has no page, and does no harm', () => {
    expect(pageOf({ process: 'Probe', caseId: 'p' })).toBeUndefined()
    expect(pageOf({ process: 'Selection', caseId: 'p' })).toBe('/selections/p')
  })
  it('belongs to one module, and so does the beginning of a step', () => {
    const all = (of: (one: Module) => object | undefined) => modules.flatMap((one) => Object.keys(of(one) ?? {}))
    expect(all((one) => one.processes)).toEqual(Object.keys(processes))
    expect(all((one) => one.begins)).toEqual(Object.keys(begins))
  })
})

describe('a module', () => {
  it('has specs', () => {
    const tested = new Set(Object.keys(import.meta.glob('../*/*.spec.ts')).map(folder))
    expect(Object.keys(MODULES).map(folder).filter((one) => !tested.has(one))).toEqual([])
  })
})

describe('the menu', () => {
  const nobody: Who = { works: false, clerk: false, keeper: false, runs: false, follows: false, has: () => false }
  const paths = (who: Partial<Who>) => menuOf({ ...nobody, ...who }).map((group) => [group.words, group.places.map((place) => place.path)])

  it('shows a leader his desk and his tasks, and what he follows where there is any', () => {
    const handled = ['shell.handle', ['/tasks', '/tasks/done', '/people']]
    expect(paths({ works: true })).toEqual([['', ['/']], handled])
    expect(paths({ works: true, follows: true })).toEqual([
      ['', ['/']],
      handled,
      ['shell.follow', ['/selections', '/submissions', '/obligations', '/reports', '/courses', '/dates', '/progress', '/teams']],
    ])
  })
  it('shows a clerk what he puts forward', () => {
    expect(paths({ works: true, clerk: true })[1]).toEqual(['shell.handle', ['/tasks', '/tasks/done', '/people', '/mine', '/imports', '/people/new', '/stamps']])
  })
  it('shows a keeper what he seals', () => {
    expect(paths({ works: true, keeper: true })[1]).toEqual(['shell.handle', ['/tasks', '/tasks/done', '/people', '/seal-orders']])
  })
  it('shows each administrator his own', () => {
    const has = (grant: string) => paths({ has: (...grants) => grants.includes(grant) })
    expect(has('SYSTEM_ADMINISTRATOR')).toEqual([['shell.manage', ['/plans', '/organization', '/seals']]])
    expect(has('FLOW_ADMINISTRATOR')).toEqual([['shell.manage', ['/process-sets', '/paper-templates', '/running-cases', '/failed-jobs']]])
    expect(has('AUDITOR')).toEqual([['shell.manage', ['/audit', '/seal-uses']]])
    expect(has('NOTHING')).toEqual([])
  })
})
