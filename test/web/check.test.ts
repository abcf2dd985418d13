/** The page that holds a draft against the ledger, over the example corpus. Skipped, saying so, where there is no Chromium. */
import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, GET_CHROMIUM } from './browser.ts'
import { type Tried, tryWorkbench } from './tried.ts'

const chromium = findChromium()
if (chromium === null) console.warn(`No Chromium found: checking a draft was not tried in a browser (test/web/check.test.ts). ${GET_CHROMIUM}`)

const ANSWER = readFileSync(new URL('../../examples/drafts/chatbot-answer.txt', import.meta.url), 'utf8')

describe.skipIf(chromium === null)('check a draft', () => {
  let tried: Tried
  let page: Page
  beforeAll(async () => {
    tried = await tryWorkbench(chromium!, { width: 1440, height: 900 })
    page = tried.page
  }, 60_000)
  afterAll(async () => {
    await tried.close()
    expect(tried.troubles).toEqual([])
  })
  const row = (words: string) => page.locator('.check-row', { hasText: words }).first()

  test('a pasted answer comes back with what differs, and each row opens the ledger’s words under it', async () => {
    await page.goto(tried.url)
    await page.getByRole('link', { name: 'Check', exact: true }).click()
    expect(await page.getByRole('button', { name: 'Check it' }).isDisabled()).toBe(true)
    await page.getByRole('textbox', { name: 'The draft' }).fill(ANSWER)
    await page.getByRole('textbox', { name: 'The draft' }).press('Control+Enter')
    await row('our surgeons in Halsenik').waitFor()
    expect(await page.locator('.check-summary').innerText()).toMatch(/^\d+ differ, 1 not in this ledger/)
    await row('our surgeons in Halsenik').locator('.check-head').click()
    const opened = row('our surgeons in Halsenik')
    await opened.locator('.stack-line').first().waitFor()
    expect(await opened.innerText()).toContain('number differs: “41” / “14”')
    expect(await opened.innerText()).toContain('an article prints it so, the record does not')
    expect(await row('Whoever fires on a market').innerText()).toContain('another speaker in the ledger')
  })

  test('marks in the draft are told apart without colour, and lead to their rows', async () => {
    const mark = page.locator('.draft-mark[data-level="not-found"][data-starts]').first()
    expect(await mark.locator('.sign').innerText()).toBe('?')
    const lines = await page.evaluate(`[...new Set([...document.querySelectorAll('.draft-mark')].map((one) => one.dataset.level + ' ' + getComputedStyle(one).textDecorationStyle))].sort()`) as string[]
    expect(new Set(lines.map((line) => line.split(' ')[1])).size).toBeGreaterThan(2)
    await mark.click()
    await page.locator('.check-row[data-level="not-found"][data-active]').waitFor()
    expect(await page.evaluate('document.activeElement.className')).toBe('check-head')
  })

  test('only one level is shown when asked, in the address; j and k go through the rows', async () => {
    await page.locator('.check-tools button', { hasText: 'differs' }).click()
    await page.waitForURL(/level=differs/)
    const levels = await page.evaluate(`[...new Set([...document.querySelectorAll('.check-row')].map((one) => one.dataset.level))]`)
    expect(levels).toEqual(['differs'])
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.dataset.row')).toBe('1')
    await page.locator('.check-tools button', { hasText: 'all' }).click()
  })

  test('a place leads to its article, and what was typed and found is still there afterwards', async () => {
    await row('Whoever fires on a market').locator('.check-head').click()
    await row('Whoever fires on a market').locator('.check-places a').first().click()
    await page.locator('.article-text').waitFor()
    await page.goBack()
    await row('Whoever fires on a market').waitFor()
    await page.getByRole('button', { name: 'Edit the draft' }).click()
    expect(await page.getByRole('textbox', { name: 'The draft' }).inputValue()).toBe(ANSWER)
    await page.getByRole('button', { name: 'Back to the result' }).click()
  })

  test.for([1440, 360] as const)('axe finds nothing at %d', { timeout: 60_000 }, async (width) => {
    const found: string[] = []
    await page.setViewportSize({ width, height: 800 })
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      found.push(...violations.map(({ id, nodes }) => `${theme}: ${id} ${nodes[0]?.target.join(' ')}`))
    }
    expect(found).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })
})
