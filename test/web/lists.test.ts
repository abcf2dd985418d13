/** Lists, plots and the look around, over the example. Skipped, saying so, where there is no Chromium. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, GET_CHROMIUM, openPage } from './browser.ts'
import { type Tried, tryWorkbench } from './tried.ts'

const chromium = findChromium()
if (chromium === null) console.warn(`No Chromium found: lists and plots were not tried (test/web/lists.test.ts). ${GET_CHROMIUM}`)

const ROW = 'a.row .row-about'
const PAGES = ['/', '/outlets?confidence=complete', '/allegations?confidence=complete', '/speakers', '/articles', '/search?words=bangs', '/figures', '/cases', '/?stance=denies']

describe.skipIf(chromium === null)('lists and plots', () => {
  let tried: Tried
  let page: Page
  beforeAll(async () => {
    tried = await tryWorkbench(chromium!, { holding: 'example' })
    page = tried.page
  }, 180_000)
  afterAll(async () => {
    await tried.close()
    expect(tried.troubles).toEqual([])
  })

  test('the look around leads to what it says, is put away for good, and comes back', { timeout: 60_000 }, async () => {
    await page.goto(tried.url)
    const stops = page.locator('.tour li a')
    await stops.first().waitFor()
    expect(await stops.count()).toBe(6)
    await stops.filter({ hasText: 'A number differs' }).click()
    await page.locator('.stack', { hasText: 'number differs' }).waitFor()
    expect(page.url()).toContain('rows=number')
    await page.goBack()
    await stops.filter({ hasText: 'chatbot' }).click()
    await page.getByRole('textbox', { name: /paste/i }).or(page.locator('textarea')).first().waitFor()
    expect(await page.locator('textarea').inputValue()).toMatch(/said: “.+”/u)
    await page.goto(tried.url)
    await page.getByRole('button', { name: 'Put it away' }).click()
    await page.reload()
    await page.locator(ROW).first().waitFor()
    expect(await page.locator('.tour').count()).toBe(0)
    await page.getByRole('button', { name: 'A look around' }).click()
    await stops.first().waitFor()
  })

  test('a bar keeps its days only; the same stands in a table that keys reach', { timeout: 60_000 }, async () => {
    await page.goto(tried.url)
    await page.locator('.days details summary').focus()
    await page.keyboard.press('Enter')
    const days = await page.locator('.days-table tbody tr').evaluateAll((rows) => rows.map((row) => Number((row as unknown as { lastElementChild: { textContent: string } }).lastElementChild.textContent)))
    expect(await page.locator('.days svg .days-bar').count()).toBe(days.length)
    await page.locator('.days-table a').nth(1).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=2031-10-14&to=2031-10-14|to=2031-10-14/)
    await page.locator(ROW).first().waitFor()
    // what stood there before stays until the answer is there
    const total = async () => Number(/\d+/.exec(await page.locator('.total .num').first().innerText())![0])
    await expect.poll(total, { timeout: 10_000 }).toBeLessThan(days.reduce((sum, n) => sum + n, 0))
    expect(await total()).toBeGreaterThanOrEqual(days[1]!)
  })

  test('who has it from whom leads to those statements, as stated and as inferred', { timeout: 60_000 }, async () => {
    await page.goto(`${tried.url}/outlets?confidence=complete`)
    const cells = page.locator('.matrix .way-link')
    await cells.first().waitFor()
    expect(await page.locator('.matrix .way-link.inferred').count()).toBeGreaterThan(0)
    const stated = page.locator('.matrix .way-link.stated').first()
    const number = Number(await stated.locator('.num').innerText())
    await stated.click()
    await page.locator(ROW).first().waitFor()
    expect(await page.locator(ROW).count()).toBe(number)
    await page.locator('.filters-only', { hasText: 'as its articles say' }).waitFor()
  })

  test('who accuses whom leads to its row', { timeout: 60_000 }, async () => {
    await page.goto(`${tried.url}/allegations?confidence=complete`)
    await page.locator('.parties summary').click()
    const cell = page.locator('.parties .way-link').first()
    const id = (await cell.getAttribute('href'))!
    await cell.click()
    expect(page.url()).toContain(id)
    await page.locator(`tr${id}`).waitFor()
  })

  test('what a table has beyond its first rows is one click away', { timeout: 60_000 }, async () => {
    for (const path of ['/allegations?confidence=complete&limit=1', '/evidence?confidence=complete&limit=1', '/voices?limit=1', '/themes?limit=1', '/figures?confidence=complete&limit=1']) {
      await page.goto(tried.url + path)
      const more = page.getByRole('link', { name: /^Show (?:it|\d+ of them)$/ })
      await more.last().click()
      await expect.poll(() => more.count(), { message: path, timeout: 10_000 }).toBe(0)
      expect(Number(new URL(page.url()).searchParams.get('limit')), path).toBeGreaterThan(1)
    }
  })

  test('the numbers at an article’s foot and on a speaker’s page are those of the lists that they lead to', { timeout: 60_000 }, async () => {
    const [article] = tried.ledger.articles.list({ words: '"at least 63"' }).articles
    const [speaker] = tried.ledger.speakers.list({ words: 'Ostivar' }).speakers
    const pages = [[`/articles/${article!.id}`, { article: article!.id }, {}], [`/speakers/${speaker!.id}`, { by: speaker!.name }, { party: speaker!.name }]] as const
    for (const [path, where, party] of pages) for (const confidence of [0.75, 0]) {
      await page.goto(`${tried.url}${path}?confidence=${confidence}`)
      const counts = page.locator('.article-heard, .speaker-claims')
      await counts.getByRole('link').nth(1).waitFor()
      const told = await counts.innerText()
      const n = (one: RegExp) => Number(one.exec(told.replaceAll('once', '1 times'))?.[1] ?? 0)
      const accused = tried.ledger.allegations.table({ confidence, ...('article' in where ? where : party) })
      expect([n(/(\d+) figure/), n(/cited (\d+) time/), n(/(\d+) pair/)]).toEqual([
        tried.ledger.figures.list({ confidence, ...where }).total, tried.ledger.evidence.list({ confidence, ...where }).total, accused.total,
      ])
    }
  })

  test('orders and filters stand in the address; what is listed is what is taken away', { timeout: 60_000 }, async () => {
    await page.goto(`${tried.url}/speakers`)
    await page.getByLabel('Order').selectOption('name')
    await page.waitForURL(/order=name/)
    await page.locator(ROW).first().waitFor()
    const names = await page.locator('a.row .row-title').allInnerTexts()
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
    const file = await page.request.get(new URL((await page.locator('.take-away a').last().getAttribute('href'))!, tried.url).href)
    const taken = (await file.text()).split('\n').filter(Boolean).map((line) => line.split(',')[0])
    expect(taken.slice(0, names.length)).toEqual(names.map((name) => name.split(',')[0])) // a list draws what is near the window
    expect(`${taken.length} speakers`).toBe(await page.locator('.total .num').first().innerText())
    await page.goto(`${tried.url}/articles?record=1&order=oldest`)
    await page.locator(ROW).first().waitFor()
    expect(await page.locator('a.row .badge').count()).toBe(await page.locator('a.row').count())
  })

  test.for([[360, 'light'], [360, 'dark'], [768, 'light'], [768, 'dark'], [1440, 'light'], [1440, 'dark']] as const)('axe finds nothing at %d, %s', { timeout: 240_000 }, async ([width, theme]) => {
    const { page, troubles, close } = await openPage(chromium!, { width, theme })
    for (const address of PAGES) {
      await page.goto(tried.url + address, { waitUntil: 'networkidle' })
      for (const summary of await page.locator('.days summary, .parties summary').all()) await summary.click()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${address} is wider than ${width}`).toBe(true)
    }
    expect(troubles).toEqual([])
    await close()
  })
})
