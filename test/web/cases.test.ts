/** Search with filters, suggestions, saved searches and cases over a real ledger of the example corpus. Skipped, saying so, where there is no Chromium. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPasted } from '../../src/intake/pasted.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { findChromium, GET_CHROMIUM } from './browser.ts'
import { type Tried, tryWorkbench } from './tried.ts'

const chromium = findChromium()
if (chromium === null) console.warn(`No Chromium found: cases and search were not tried in a browser (test/web/cases.test.ts). ${GET_CHROMIUM}`)

const LATER = '“As the aerial pictures show, not one of our batteries within range of Halsenik fired on Monday,” Colonel Renna Ostivar said, according to the Tidewater Post.'

describe.skipIf(chromium === null)('cases and search', () => {
  let tried: Tried
  let page: Page
  let ledger: Ledger
  let carried: string
  beforeAll(async () => {
    tried = await tryWorkbench(chromium!)
    ;({ page, ledger } = tried)
    page.setDefaultTimeout(8000)
    carried = ledger.statements.list({ words: 'aerial', limit: 1 }).statements[0]!.id
  }, 180_000)
  afterAll(async () => {
    await tried.close()
    expect(tried.troubles).toEqual([])
  })
  const open = (path: string) => tried.open(path)
  const later = () => addPasted(ledger, { articles: [{ text: LATER, outlet: 'Tidewater Post' }] } as never, tried)
  const told = (text: string | RegExp) => page.locator('.pin-said', { hasText: text }).waitFor()

  test('while typing, speakers and outlets are suggested and chosen by keys', async () => {
    await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('Osti')
    await page.getByRole('option', { name: /Renna Ostivar/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#suggested [aria-selected="true"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/speakers/w*')
    await page.keyboard.press('/')
    await page.keyboard.type('Dayli')
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Search' }).fill('Daily L')
    await page.getByRole('option', { name: /The Daily Lamp Outlet/ }).waitFor()
    await page.keyboard.press('ArrowUp') // outlets stand last
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?outlet=o*')
    await page.locator('a.row').first().waitFor()
  })

  test('filters stand in the address, with words in place', async () => {
    await open('/search?words=aerial&stance=asserts&confidence=complete')
    await page.locator('a.row mark').first().waitFor()
    expect(await page.locator('.found h2', { hasText: 'Articles' }).count()).toBe(0)
    await page.getByLabel('with cited evidence').check()
    await page.waitForURL('**evidence=1**')
    await page.getByRole('link', { name: 'Clear the filters' }).click()
    await page.waitForURL((url) => !url.searchParams.has('evidence') && !url.searchParams.has('words'))
  })

  test('a saved search marks what came in since its owner looked', async () => {
    await open('/search?words=aerial')
    await page.getByRole('button', { name: 'Save this search' }).click()
    await page.getByRole('dialog', { name: 'Who decides?' }).getByRole('textbox').fill('Ines Marr')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Save this search' }).getByRole('textbox').fill('Pictures')
    await page.keyboard.press('Enter')
    await page.getByText('Saved as “Pictures”.').waitFor()
    await new Promise((done) => setTimeout(done, 1100)) // what comes in within the second of a look is marked, too
    await open('/search')
    await page.getByRole('link', { name: 'Pictures' }).click()
    await page.getByText(/Nothing new since|new since/).waitFor()
    await new Promise((done) => setTimeout(done, 1100))
    await later()
    await new Promise((done) => setTimeout(done, 1100))
    await open('/search')
    await page.locator('.saved', { hasText: /\d new/ }).waitFor()
    await page.getByRole('link', { name: 'Pictures' }).click()
    await page.getByText(/[1-9]\d* new since/).waitFor()
    await page.locator('a.row .badge', { hasText: 'new' }).first().waitFor()
    await new Promise((done) => setTimeout(done, 1100))
    await open('/search')
    await page.locator('.saved', { hasText: 'nothing new' }).waitFor()
  }, 60_000)

  test('p pins a row, a statement, a passage; the first time it asks which case', async () => {
    await open('/search?words=surgeons')
    await page.keyboard.press('j')
    await page.keyboard.press('p')
    const dialog = page.getByRole('dialog', { name: 'Pin to which case?' })
    await dialog.getByRole('textbox').fill('Halsenik market')
    await page.keyboard.press('Enter')
    await told('Pinned to “Halsenik market”')
    await open(`/statements/${carried}`)
    await page.keyboard.press('p')
    await told('Pinned to “Halsenik market”')
    await page.locator('.held-in', { hasText: 'Halsenik market' }).waitFor()
    const { article, passage } = ledger.statements.page(carried).variants[1]!
    await open(`/articles/${article.id}#p=${passage}`)
    await page.locator('.mark[data-active]').first().waitFor()
    await page.getByRole('button', { name: /^p\s*pin/ }).click()
    await told('Pinned to')
    expect(ledger.cases.page('halsenik market').items.map(({ type }) => type)).toEqual(['statement', 'statement', 'passage'])
    await page.locator('.pin-said').getByRole('button', { name: 'undo' }).click()
    await told('Taken out')
    expect(ledger.cases.page('halsenik market').items).toHaveLength(2)
    await page.keyboard.press('p')
    await told('Pinned to')
    expect(ledger.verifyLog().ok).toBe(true)
  }, 60_000)

  test('a case: noted on, ordered by keys and by date, taken out and undone, exported', async () => {
    await open('/cases')
    await page.getByRole('link', { name: /Halsenik market/ }).click()
    const rows = page.locator('.case-items > li[data-entry]')
    await rows.nth(2).waitFor()
    const order = () => rows.evaluateAll((all) => all.map((one) => (one as unknown as { id: string }).id))
    const before = await order()
    await page.keyboard.press('j')
    await page.keyboard.press('Shift+J')
    await expect.poll(order).toEqual([before[1], before[0], before[2]])
    await page.keyboard.press('u')
    await expect.poll(order).toEqual(before)
    await rows.nth(0).locator('[data-row]').focus()
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByRole('textbox').fill('<img src=x onerror=alert(1)> ask the hospital\nagain')
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.locator('.case-note', { hasText: '<img src=x onerror=alert(1)> ask the hospital' }).waitFor()
    await rows.nth(1).locator('[data-row]').focus()
    await page.keyboard.press('x')
    await expect.poll(() => rows.count()).toBe(2)
    await page.getByText('1 taken out').click()
    await page.getByRole('button', { name: 'put back' }).click()
    await expect.poll(order).toEqual(before)
    await page.getByRole('button', { name: 'by date' }).click()
    await page.waitForURL('**order=date')
    await page.locator('.case-day').first().waitFor()
    const [dossier] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export as dossier' }).click()])
    expect(dossier.suggestedFilename()).toBe('sayso-case.html')
    const [lines] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'JSON lines' }).click()])
    expect(lines.suggestedFilename()).toBe('sayso-case.jsonl')
  }, 60_000)

  test.for(['light', 'dark'] as const)('axe finds nothing, %s', { timeout: 120_000 }, async (theme) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const { id } = ledger.cases.list()[0]!
    ledger.cases.add(id, { who: 'Ines Marr', what: 'note', words: 'stands by itself' })
    const found: string[] = []
    for (const path of ['/cases', `/cases/${id}`, `/cases/${id}?order=date`, '/search', '/search?words=people&figure=1', '/articles', '/outlets']) {
      await open(path)
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 800 })
        await expect.poll(() => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), { message: `${path} at ${width}` }).toBeLessThanOrEqual(0)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        for (const { id: rule, nodes } of violations) found.push(`${width} ${path}: ${rule} ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('/')
    await page.keyboard.type('Tche')
    await page.getByRole('option').first().waitFor()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    found.push(...violations.map(({ id: rule, nodes }) => `suggestions: ${rule} ${nodes[0]?.target.join(' ')}`))
    expect(found).toEqual([])
  })
})
