/** Deciding with keys, the queue and the dial over a real ledger of the example corpus. Skipped, saying so, where there is no Chromium. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/index.ts'
import { findChromium, GET_CHROMIUM } from './browser.ts'
import { type Tried, tryWorkbench } from './tried.ts'

const chromium = findChromium()
if (chromium === null) console.warn(`No Chromium found: deciding was not tried in a browser (test/web/deciding.test.ts). ${GET_CHROMIUM}`)

describe.skipIf(chromium === null)('deciding', () => {
  let tried: Tried
  let page: Page
  let ledger: Ledger
  let carried: string
  beforeAll(async () => {
    tried = await tryWorkbench(chromium!)
    ;({ page, ledger } = tried)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    carried = ledger.statements.list({ limit: 1 }).statements[0]!.id
  }, 120_000)
  afterAll(async () => {
    await tried.close()
    expect(tried.troubles).toEqual([])
  })
  const open = (path: string) => tried.open(path)
  const said = (text: string) => page.locator('.decide-said', { hasText: text }).waitFor()

  test('the dial is turned by arrow keys, stands in the address, goes along links, and is remembered', async () => {
    await open('/')
    const counted = async () => Number((await page.locator('.total .num').first().innerText()).replace(/\D/g, ''))
    const sure = await counted()
    await page.getByRole('radio', { name: 'sure', exact: true }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL('**/?confidence=likely')
    await expect.poll(counted).toBe(ledger.statements.list({ confidence: 0.5 }).total)
    expect(await counted()).toBeGreaterThan(sure)
    await page.locator('.total', { hasText: 'hidden at “likely”' }).getByRole('link', { name: 'show all' }).click()
    await page.waitForURL('**/?confidence=complete')
    await expect.poll(counted).toBe(ledger.statements.list({ confidence: 0 }).total)
    await page.getByRole('link', { name: 'Articles' }).click()
    await page.waitForURL('**/articles?confidence=complete')
    await page.getByRole('radio', { name: 'surest' }).check()
    await page.waitForURL('**/articles?confidence=surest')
    await page.goto(`${tried.url}/speakers`)
    await page.waitForURL('**/speakers?confidence=surest')
    await page.getByRole('radio', { name: 'sure', exact: true }).check()
    await page.waitForURL('**/speakers?confidence=sure')
    await open('/')
    expect(page.url()).toBe(`${tried.url}/`)
  }, 60_000)

  test('a wording is accepted, rejected and taken out with one key each, signed once, and undone', async () => {
    await open(`/statements/${carried}`)
    const rows = page.locator('.stack-line').first().locator('.stack-row')
    const before = await rows.count()
    await page.keyboard.press('a')
    await said('Choose a wording')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.getByRole('dialog', { name: 'Who decides?' }).waitFor()
    await page.keyboard.type('Ines Marr')
    await page.keyboard.press('Enter')
    await said('Accepted.')
    await page.locator('.decided', { hasText: 'accepted · Ines Marr' }).waitFor()
    await page.keyboard.press('u')
    await said('Undone.')
    await page.locator('.decided').waitFor({ state: 'detached' })
    await page.keyboard.press('x')
    await said('Taken out')
    await expect.poll(() => rows.count()).toBe(before - 1)
    await page.keyboard.press('u')
    await expect.poll(() => rows.count()).toBe(before)
    await page.keyboard.press('Shift+R')
    await page.getByRole('textbox', { name: 'Reason' }).fill('an editor’s summary')
    await page.getByRole('button', { name: 'Decide', exact: true }).click()
    await said('Rejected')
    await expect.poll(() => rows.count()).toBe(before - 1)
    expect(ledger.decisions.list().decisions[0]).toMatchObject({ who: 'Ines Marr', what: 'reject', why: 'an editor’s summary', state: 'in-force' })
    await page.keyboard.press('u')
    await expect.poll(() => rows.count()).toBe(before)
    expect(ledger.verifyLog().ok).toBe(true)
  }, 60_000)

  test('another speaker: printed names first, a typed one is marked as the person’s', async () => {
    await open(`/statements/${carried}`)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    const dialog = page.getByRole('dialog', { name: 'Who is it that says so?' })
    await dialog.getByRole('radio').first().waitFor()
    await dialog.getByRole('textbox').or(dialog.getByRole('combobox')).fill('Ruta Malk')
    await dialog.getByText('it will be marked as yours').waitFor()
    await dialog.getByRole('button', { name: 'Give the speaker' }).click()
    await page.locator('.decided', { hasText: 'name typed by Ines Marr' }).waitFor()
    expect(await page.locator('.rail-speaker', { hasText: 'Ruta Malk' }).count()).toBe(1)
    await page.keyboard.press('u')
    await page.locator('.decided').waitFor({ state: 'detached' })
  }, 60_000)

  test('two statements are merged and come apart again; the old address leads to the new', async () => {
    const [, other] = ledger.statements.list({ limit: 2 }).statements
    await open(`/statements/${carried}`)
    const rows = page.locator('.stack-line').first().locator('.stack-row')
    const before = await rows.count()
    await page.keyboard.press('j')
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: 'Merge with which statement?' })
    await dialog.getByRole('searchbox').fill(other!.wording.split(/\s+/).slice(1, 6).join(' ').replace(/["“”]/g, ''))
    await dialog.getByRole('radio', { name: other!.wording.slice(5, 40) }).check()
    await dialog.getByRole('button', { name: 'Merge' }).click()
    await said('Merged.')
    await expect.poll(() => ledger.statements.page(other!.id).statement.id === ledger.statements.page(carried).statement.id).toBe(true)
    await page.keyboard.press('u')
    await said('Undone.')
    await expect.poll(() => rows.count()).toBe(before)
    expect(ledger.statements.page(other!.id).statement.id).toBe(other!.id)
  }, 60_000)

  test('people who disagree: neither holds until it is settled', async () => {
    const { variants } = ledger.statements.page(carried)
    ledger.decisions.add({ who: 'Oto Lind', what: 'reject', subject: { type: 'attribution', id: variants[1]!.passage }, why: 'a summary' })
    ledger.decisions.add({ who: 'Mara Vey', what: 'accept', subject: { type: 'attribution', id: variants[1]!.passage } })
    await open(`/statements/${carried}`)
    await page.locator('.decided', { hasText: 'disputed' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.getByRole('button', { name: 'accepted, as Mara Vey' }).click()
    await said('Accepted.')
    await page.locator('.decided', { hasText: 'accepted · Ines Marr' }).waitFor()
    expect(ledger.decisions.list({ state: 'disputed' }).total).toBe(0)
  }, 60_000)

  test('in an article: j to a passage, accept it, copy it as a citation with the address of its words', async () => {
    const article = ledger.statements.page(carried).variants.find(({ article: { url } }) => url !== null)!.article
    await open(`/articles/${article.id}`)
    await page.keyboard.press('j')
    await page.locator('.mark[data-active]').first().waitFor()
    await page.keyboard.press('a')
    await page.locator('.margin .decided', { hasText: 'accepted · Ines Marr' }).first().waitFor()
    expect(await page.locator('.mark-content[data-verdict="accepted"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('c')
    await page.getByText('Copied as a citation.').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()') as string
    expect(copied).toContain('#:~:text=')
    expect(copied).toContain('SHA-256 ')
  }, 60_000)

  test('the queue: thirty decisions by a scripted hand, more than ten a minute', async () => {
    await open('/decide?confidence=complete')
    await page.locator('.queue-card').waitFor()
    const [first] = ledger.decisions.queue({ confidence: 0, limit: 1 }).rows
    expect(await page.locator('.queue-card blockquote').innerText()).toContain(first!.content.words.split(' … ')[0]!.slice(0, 30))
    const wanted = Math.min(30, ledger.decisions.queue({ confidence: 0, limit: 30 }).rows.length)
    expect(wanted).toBe(30)
    const before = ledger.decisions.list().total
    const started = Date.now()
    for (let i = 0; i < wanted; i++) {
      await page.keyboard.press(i % 3 === 2 ? 'r' : 'a')
      await page.getByText(`· ${i + 1} decision`).waitFor()
    }
    const minutes = (Date.now() - started) / 60_000
    console.log(`queue: ${wanted} decisions in ${(minutes * 60).toFixed(1)} s, ${(wanted / minutes).toFixed(0)} a minute`)
    expect(wanted / minutes).toBeGreaterThan(10)
    expect(ledger.decisions.list().total).toBe(before + wanted)
    await page.keyboard.press('u')
    await page.getByText(`· ${wanted - 1} decisions`).waitFor()
    await page.keyboard.press('Space')
    await said('Skipped.')
    await page.getByRole('link', { name: 'decided' }).click()
    await page.locator('.made li').first().waitFor()
  }, 120_000)

  test.for(['light', 'dark'] as const)('axe finds nothing where people decide, %s', { timeout: 120_000 }, async (theme) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const article = ledger.statements.page(carried).variants[1]!.article.id
    const found: string[] = []
    for (const path of ['/decide', '/decide?show=made', `/statements/${carried}`, `/articles/${article}?confidence=complete&rejected=1`]) {
      await open(path)
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 800 })
        await expect.poll(() => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), { message: `${path} at ${width}` }).toBeLessThanOrEqual(0)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        for (const { id, nodes } of violations) found.push(`${width} ${path}: ${id} ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)
      }
    }
    await open(`/statements/${carried}`)
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    await page.getByRole('dialog').waitFor()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    found.push(...violations.map(({ id, nodes }) => `dialog: ${id} ${nodes[0]?.target.join(' ')}`))
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(found).toEqual([])
  })
})
