// The README's pictures, of a running demo:   node scripts/pictures.mjs URL FOLDER
import { chromium } from 'playwright-core'

const [base, folder] = process.argv.slice(2)
const PICTURES = [
  { name: 'tasks', as: 'kp-xcb-leader', path: '/tasks', before: agreeToTwo },
  { name: 'selection', as: 'hn-xcb-leader', path: '/selections', before: openFirst('table a') },
  { name: 'dates', as: 'sy-wmb-leader', path: '/dates' },
]

/** Two of them marked, not submitted. */
async function agreeToTwo(page) {
  for (let i = 0; i < 2; i++) {
    await page.getByRole('button', { name: '同意并看下一位' }).click()
    await page.waitForLoadState('networkidle')
  }
}
function openFirst(link) {
  return async (page) => {
    await page.locator('main ' + link).first().click()
    await page.waitForLoadState('networkidle')
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
for (const { name, as, path, before } of PICTURES) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  await page.goto(base + '/login')
  await page.fill('#login', as)
  await page.fill('#password', 'shenyang-demo')
  await page.press('#password', 'Enter')
  await page.waitForURL((url) => url.pathname !== '/login')
  await page.goto(base + path)
  await page.waitForLoadState('networkidle')
  await before?.(page)
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await context.close()
}
await browser.close()
