import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const base = process.env.BASE ?? 'http://127.0.0.1:5174'
const P = readFileSync('/tmp/P', 'utf8').trim()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
async function as(login, size = { width: 1440, height: 900 }) {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log('console', login, m.text().slice(0, 200)))
  page.on('pageerror', (e) => console.log('pageerror', String(e)))
  await page.goto(base + '/login')
  await page.fill('#login', login); await page.fill('#password', 'huozhong-demo'); await page.press('#password', 'Enter')
  await page.waitForURL((u) => u.pathname !== '/login')
  page.shot = async (name) => {
    await page.waitForTimeout(500)
    await page.screenshot({ path: `/tmp/dates/w-${name}.png` })
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }))
    console.log(name, violations.map((v) => v.id + ' ' + v.nodes[0].html.slice(0, 120)))
  }
  return page
}
const page = await as('sy-wmb-leader')
if (process.argv[2] !== 'late') {
await page.goto(base + '/plans/' + P)
await page.getByRole('button', { name: '调整“报送登记表、汇总表”' }).click()
await page.fill('#move-to', '2026-11-20')
await page.fill('#move-hour', '17:00')
await page.fill('#move-reason', '工作安排调整')
await page.shot('move')
await page.locator('.el-dialog__footer').getByRole('button', { name: '调整' }).click()
await page.waitForTimeout(800)
await page.shot('contradicts')
const anyway = page.getByRole('button', { name: '仍然调整' })
if (await anyway.count()) await anyway.click()
await page.waitForTimeout(1500)
await page.shot('moved')
}
await page.goto(base + '/dates'); await page.waitForTimeout(1200)
await page.shot('late')
await page.getByRole('button', { name: /催报大东区/ }).click(); await page.shot('urge-one')
await page.getByRole('dialog').getByRole('button', { name: '催报' }).click(); await page.waitForTimeout(1200); await page.shot('urged-one')
await page.getByRole('button', { name: /催报全部/ }).click(); await page.shot('urge-all')
await page.getByRole('dialog').getByRole('button', { name: '催报' }).click(); await page.waitForTimeout(1500); await page.shot('urged-all')
const phone = await as('sy-wmb-leader', { width: 390, height: 844 })
await phone.goto(base + '/dates'); await phone.waitForTimeout(1200); await phone.shot('late-phone')
const kp = await as('kp-xcb-leader'); await kp.waitForTimeout(1200); await kp.shot('kp-desk')
await kp.goto(base + '/dates'); await kp.waitForTimeout(1200); await kp.shot('kp-dates')
await browser.close()
