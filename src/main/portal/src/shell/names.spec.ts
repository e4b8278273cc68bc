import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What the portal has for itself; every other folder is a module of the Java tree. */
const FRAME = ['api', 'desk', 'forms', 'locales', 'phone', 'shell', 'styles', 'testing', 'ui']

const folders = (place: string) => readdirSync(place, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
const strangers = (here: string[], java: string[]) => here.filter((one) => ![...FRAME, ...java].includes(one))

it('has the modules of the Java tree, by the same names', () => {
  expect(strangers(folders('src'), folders('../java/huozhong'))).toEqual([])
  expect(strangers(['session', 'plan', 'ui'], ['plan'])).toEqual(['session'])
})
