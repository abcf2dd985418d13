/** Themes over a real ledger of the example corpus: found, named, filled, emptied, taken back. Skipped, saying so, where there is no Chromium. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/index.ts'
import { findChromium, GET_CHROMIUM } from './browser.ts'
import { type Tried, tryWorkbench } from './tried.ts'

const chromium = findChromium()
if (chromium === null) console.warn(`No Chromium found: themes were not tried in a browser (test/web/themes.test.ts). ${GET_CHROMIUM}`)

describe.skipIf(chromium === null)('themes', () => {
  let tried: Tried
  let page: Page
  let ledger: Ledger
  beforeAll(async () => {
    tried = await tryWorkbench(chromium!)
    ;({ page, ledger } = tried)
    page.setDefaultTimeout(8000)
  }, 180_000)
  afterAll(async () => {
    await tried.close()
    expect(tried.troubles).toEqual([])
  })

  test('the list holds kinds of argument, as kinds and not as names', async () => {
    await tried.open('/')
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.waitForURL('**/themes')
    await page.locator('.theme-row', { hasText: 'Striking civilians' }).waitFor()
    expect(await page.locator('.theme-row').count()).toBeGreaterThanOrEqual(2)
    expect(await page.locator('.theme-row', { hasText: 'Striking civilians' }).innerText()).toContain('suggested by the machine, not named')
    await page.getByRole('searchbox', { name: 'Accused' }).fill('nobody at all')
    await page.getByText('No theme fits').waitFor()
  })

  test('a person names one, takes a printing out by key, and takes that back', async () => {
    const { id } = ledger.themes.list().themes.find(({ act }) => act === 'targeting')!
    await tried.open(`/themes/${id}`)
    const members = page.locator('.theme-member')
    await members.first().waitFor()
    const before = await members.count()
    expect(await page.locator('.theme-member mark').count()).toBe(before)
    await page.getByRole('button', { name: 'Name this theme' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Ines')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Name this theme' }).waitFor()
    await page.getByRole('textbox', { name: 'Name' }).fill('They fire on markets')
    await page.getByRole('button', { name: 'Name it' }).click()
    await page.getByRole('heading', { name: 'They fire on markets' }).waitFor()
    expect(ledger.themes.page('They fire on markets').members.every(({ state }) => state === 'confirmed')).toBe(true)
    await page.locator('.theme-member[data-state="confirmed"]').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await page.getByText('1 printing taken out by people').waitFor()
    expect(await page.locator('.theme-member:not(.theme-removed *)').count()).toBe(before - 1)
    await page.keyboard.press('u')
    await page.getByText('taken out by people').waitFor({ state: 'detached' })
    expect(await members.count()).toBe(before)
    expect(ledger.verifyLog().ok).toBe(true)
  })

  test('a statement says which theme it stands in', async () => {
    const { statement } = ledger.themes.page('They fire on markets').members[0]!
    await tried.open(`/statements/${statement}`)
    await page.getByRole('link', { name: 'They fire on markets' }).click()
    await page.getByRole('heading', { name: 'They fire on markets' }).waitFor()
  })

  test('the plot by speaker stands in the address', async () => {
    await page.getByRole('button', { name: 'by speaker' }).click()
    await page.waitForURL('**by=speaker**')
    await page.locator('.theme-plot th', { hasText: 'Maris Kettvane' }).waitFor()
  })

  test('nothing that axe finds', async () => {
    for (const path of ['/themes', `/themes/${ledger.themes.list().themes[0]!.id}`]) {
      await tried.open(path)
      await page.locator('h1').waitFor()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
    }
  })
})
