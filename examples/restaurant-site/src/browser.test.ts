import { existsSync } from 'node:fs'
import { expect, test } from '@rkeeper-kit/simulator/testing/vitest'
import { chromium } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { openSite } from './opened-site.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const installed = existsSync(executablePath)
if (!installed) console.warn(`skipped: no Chromium at ${executablePath} (set CHROMIUM_PATH)`)

test.skipIf(!installed)(
  'in a real browser a guest orders, pays and sees the order completed',
  async ({ simulator }) => {
    const { url } = await openSite(simulator)
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    })
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))

    await page.goto(url)
    await page.getByRole('button', { name: 'Add Chicken Kiev' }).click()
    await page.getByRole('button', { name: 'Add Berry mors' }).click()
    await page.getByRole('link', { name: 'Basket' }).click()
    const total = await page.locator('#total').textContent()
    await page.getByLabel('Name').fill('Ada')
    await page.getByLabel('Phone').fill('70000000001')
    await page.getByRole('button', { name: 'Order' }).click()
    await page.locator('#status').waitFor()

    await simulator.clock.advance(5)
    // The page loads itself again and offers to pay.
    await page.getByLabel('Card number').fill('4242424242424242')
    await page.getByRole('button', { name: `Pay ${total}` }).click()
    await page.getByText('Completed').waitFor()
    expect(await page.locator('#payment').textContent()).toBe('paid')
    expect(problems).toEqual([])

    const [order] = simulator.domain.deliveryDesk.all()
    expect(simulator).toHavePaidOnce(order?.orderId ?? '')
    expect(simulator).toHaveClosed(order?.orderId ?? '')
  },
  60_000,
)
