// Looks at pages as a user: a screenshot of each at 1440 × 900 and 390 × 844, and what axe, the console and the content
// security policy have to say.   node scripts/look.mjs --as kp-xcb-leader [--base URL] [--out DIR] [--big] [--full] /tasks /people
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const args = process.argv.slice(2)
const option = (name, otherwise) => {
  const at = args.indexOf(name)
  return at < 0 ? otherwise : args.splice(at, 2)[1]
}
const flag = (name) => {
  const at = args.indexOf(name)
  return at >= 0 && args.splice(at, 1).length > 0
}
const base = option('--base', 'http://127.0.0.1:8080')
const login = option('--as')
const password = option('--password', 'shenyang-demo')
const out = option('--out', '/tmp/look')
const big = flag('--big')
const full = flag('--full')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
mkdirSync(out, { recursive: true })

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(' '),
})
let bad = 0
for (const [size, viewport] of Object.entries({ desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', bypassCSP: false })
  if (big) await context.addInitScript(() => localStorage.setItem('huozhong.big', 'true'))
  const page = await context.newPage()
  const said = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  if (login) {
    await page.goto(base + '/login')
    await page.fill('#login', login)
    await page.fill('#password', password)
    await page.press('#password', 'Enter')
    await page.waitForURL((url) => url.pathname !== '/login')
  }
  for (const path of args) {
    said.length = 0
    await page.goto(base + path)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(400)
    const name = `${out}/${(login ?? 'nobody') + path.replaceAll(/[^\w-]+/g, '_')}-${size}${big ? '-big' : ''}.png`
    await page.screenshot({ path: name, fullPage: full })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() =>
      window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }),
    )
    console.log(name)
    for (const one of violations) console.log('  axe', one.id, one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 4))
    for (const one of said) console.log('  console', one.slice(0, 300))
    if (wide > 0) console.log('  wider than the screen by', wide)
    bad += violations.length + said.length + Math.max(0, wide)
  }
  await context.close()
}
await browser.close()
process.exit(bad ? 1 : 0)
