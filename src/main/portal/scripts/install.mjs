// npm ci, but only when package-lock.json is newer than what is installed.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const [wanted, installed] = ['../package-lock.json', '../node_modules/.package-lock.json'].map(
  (path) => new URL(path, import.meta.url),
)
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { stdio: 'inherit' })
}
