// What a first visit fetches, in KiB as it travels to a browser of today (brotli, by compress.mjs) and in files: printed, and
// the build fails above the budget. The shell is what the login page begins with; every other page has its frame, too.
import { existsSync, statSync, readFileSync } from 'node:fs'

const target = new URL('../../../../target/classes/static/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('assets/manifest.json', target)))
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url)))

/** The files of an entry and of all it imports at once, without what it imports later. */
function files(entry, found = new Set()) {
  const chunk = manifest[entry]
  if (!chunk) throw new Error('No such entry in the build: ' + entry)
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
  for (const next of chunk.imports ?? []) if (!found.has(manifest[next].file)) files(next, found)
  return found
}

const sent = (name) => [name + '.br', name].map((one) => new URL(one, target)).find((one) => existsSync(one))
const weight = (names) => [...names].reduce((sum, name) => sum + statSync(sent(name)).size, 0) / 1024

/** Of which a browser fetches six at a time, each a turn of 400 ms where the line is bad. */
const FILES = 45
let over = false
for (const [page, { entries, frame, kib }] of Object.entries(budgets)) {
  const found = new Set()
  const around = entries.length ? [frame ?? 'src/shell/AppShell.vue'] : []
  for (const entry of ['index.html', ...around, ...entries]) files(entry, found)
  const is = weight(found)
  console.log(`${page.padEnd(12)} ${is.toFixed(1).padStart(7)} KiB of ${kib}, ${found.size} files`)
  over ||= is > kib || found.size > FILES
}
if (over) {
  console.error(`A page is above its budget (scripts/budgets.json) or ${FILES} files`)
  process.exit(1)
}
