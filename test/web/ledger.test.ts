/** The workbench over a real ledger: two pasted articles, then the example corpus. Skipped, saying so, where there is no Chromium. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, GET_CHROMIUM } from './browser.ts'
import { type Tried, tryWorkbench } from './tried.ts'

const chromium = findChromium()
if (chromium === null) console.warn(`No Chromium found: the workbench was not tried on a real ledger (test/web/ledger.test.ts). ${GET_CHROMIUM}`)

const FIRST = '“As the logbook shows, the ferry at Karn was never closed, and nobody was turned away,” Mayor Lena Holt said on Tuesday. The town has argued about the ferry for a year.'
const SECOND = 'The ferry “was never closed, and nobody was turned away”, Piet Anders, a spokesman for the town hall, said on Wednesday.'

describe.skipIf(chromium === null)('over a real ledger', () => {
  let tried: Tried
  let page: Page
  beforeAll(async () => {
    tried = await tryWorkbench(chromium!, { holding: 'nothing' })
    page = tried.page
  })
  afterAll(async () => {
    await tried.close()
    expect(tried.troubles).toEqual([])
  })

  test('two pasted articles show what they share, and what one does not print', async () => {
    await page.goto(tried.url)
    for (const [i, [outlet, text]] of ([['Karn Gazette', FIRST], ['Valley Post', SECOND]] as const).entries()) {
      await page.getByRole('textbox', { name: 'Text' }).nth(i).fill(text)
      await page.getByRole('textbox', { name: 'Outlet' }).nth(i).fill(outlet)
    }
    await page.getByRole('button', { name: 'Add 2 articles' }).click()
    await page.locator('.finding .stack-line').first().waitFor()
    const finding = page.locator('.finding', { hasText: 'Lena Holt' })
    expect(await finding.innerText()).toContain('start not printed, no mark')
    expect(await finding.innerText()).toContain('another speaker')
  })

  test('the example corpus: from the list to a statement to its passage', async () => {
    await page.goto(`${tried.url}/add`)
    await page.getByRole('button', { name: /look at the example/ }).click()
    await page.waitForURL(`${tried.url}/`)
    await page.locator('.row').first().click()
    await page.locator('.stack-line').first().waitFor()
    const wordings = page.locator('.stack-line').first().locator('.stack-link')
    expect(await wordings.count()).toBeGreaterThan(4)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.dataset.row')).toBe('1')
    await wordings.nth(1).click()
    await page.locator('.mark[data-active]').first().waitFor()
    expect(await page.locator('.note[data-active]').count()).toBe(1)
  })

  test('axe finds nothing on the statement and the article of the example', async () => {
    const { violations: onArticle } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    await page.goBack()
    await page.locator('.stack-line').first().waitFor()
    const { violations: onStatement } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect([...onArticle, ...onStatement].map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  }, 60_000)

  test('figures stand side by side with what differs, and lead to their passage; axe finds nothing there', async () => {
    await page.goto(`${tried.url}/figures?confidence=likely`)
    const group = page.locator('.happening', { hasText: 'Uldren' }).first()
    await group.waitFor()
    expect((await group.locator('[data-kind="real"]').allInnerTexts()).join('\n')).toMatch(/41 people.*14 people|14 people.*41 people/)
    expect(await group.locator('svg.plot').count()).toBe(await group.locator('tbody tr:not(.figures-kind)').count())
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    await group.getByRole('link', { name: '14 people with blast wounds' }).click()
    await page.waitForURL(/\/articles\/.*#at=/)
  }, 60_000)

  test('who accuses whom; axe finds nothing there', async () => {
    await page.goto(`${tried.url}/allegations?confidence=likely`)
    await page.getByRole('row').nth(1).waitFor()
    expect(await page.getByRole('row', { name: /smuggling rocket launchers/ }).count()).toBeGreaterThan(0)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  }, 60_000)

  test('who is heard, of whom each number leads to the words; axe finds nothing there', async () => {
    await page.goto(`${tried.url}/voices`)
    await page.getByRole('rowheader', { name: 'Uldren Guard' }).waitFor()
    const { violations: onTable } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    await page.getByRole('link', { name: '1: Tamvorian artillery, accused and not heard' }).click()
    await page.waitForURL(/of=.*standing=not-heard/)
    await page.locator('.voice-entry').first().waitFor()
    expect(await page.locator('.voice-entry').allInnerTexts()).toEqual([expect.stringMatching(/accused and not heard[\s\S]*opened fire on the central market/)])
    await page.goto(`${tried.url}/voices`)
    await page.getByRole('link', { name: /^\d+: Uldren Guard, / }).first().click()
    await page.locator('.namings').waitFor()
    expect(await page.locator('.namings').innerText()).toMatch(/bandits[\s\S]*TamInform/)
    const { violations: onParty } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    await page.goto(`${tried.url}/voices?view=names`)
    await page.locator('.naming-list summary').first().click()
    await page.locator('.naming-list details[open] a').first().waitFor()
    const { violations: onNames } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect([...onTable, ...onParty, ...onNames].map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  }, 60_000)

  test('an article says who is heard in it, and leads there; axe finds nothing there', async () => {
    await page.goto(`${tried.url}/articles?words=shelling`)
    await page.getByRole('link', { name: /Tamvoria denies shelling market/ }).click()
    await page.getByRole('link', { name: /^heard: \d+ · only through others: \d+/ }).click()
    await page.waitForURL(/voices\?.*article=/)
    await page.getByRole('link', { name: 'Dorin Halvesk' }).waitFor()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  }, 60_000)

  test('cited evidence, who keeps it and who leaves it out; axe finds nothing there', async () => {
    await page.goto(`${tried.url}/evidence?type=aerial`)
    const row = page.getByRole('row', { name: /Renna Ostivar/ }).first()
    await row.waitFor()
    expect(await row.innerText()).toMatch(/of \d+ articles keep it[\s\S]*Left out by[\s\S]*The Anselm Courier/)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    await page.getByLabel('Kept by').selectOption('all')
    await page.waitForURL(/kept=all/)
  }, 60_000)
})
