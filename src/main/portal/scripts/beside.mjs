// The portal's checks while the tests of Java run, which wait half of their time: `begin` begins them and goes, `end`
// waits for them, tells what they said and fails as they did.
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const place = new URL('../../../../target/portal-proof/', import.meta.url)
const [log, pid, result] = ['log', 'pid', 'result'].map((name) => fileURLToPath(new URL(name, place)))

function begin() {
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  const said = openSync(log, 'w')
  const checks = spawn('sh', ['-c', 'npm run proof; echo $? > "$0"', result], { stdio: ['ignore', said, said] })
  writeFileSync(pid, String(checks.pid))
  checks.unref()
}

async function end() {
  while (isRunning() && !outcome()) {
    await setTimeout(200)
  }
  process.stdout.write(readFileSync(log))
  process.exitCode = Number(outcome() ?? 1)
}

const outcome = () => tried(() => readFileSync(result, 'utf8').match(/^\d+(?=\n)/)?.[0])
const isRunning = () => tried(() => process.kill(Number(readFileSync(pid)), 0))

function tried(act) {
  try {
    return act()
  } catch {
    return undefined
  }
}

await { begin, end }[process.argv[2]]()
