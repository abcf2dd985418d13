/**
 * What a person does in the workbench, in a real Chromium, over invented data under the server's Content-Security-Policy. Where there
 * is no Chromium the stories are skipped, saying so.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWorkbench, findChromium, GET_CHROMIUM, openPage } from './browser.ts'
import { startFixture } from './fixture.ts'
import { made } from './fixture-statements.ts'

const chromium = findChromium()
if (chromium === null) console.warn(`No Chromium found: the workbench’s browser stories (test/web/stories.test.ts) did not run. ${GET_CHROMIUM}`)

let dist = ''
beforeAll(() => {
  dist = buildWorkbench()
})

test('the first script is at most 250 kB gzipped', () => {
  const index = readFileSync(join(dist, 'index.html'), 'utf8')
  const first = [...index.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path!)
  const bytes = first.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0)
  expect(first.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(250_000)
})

test('the page holds no inline script or style, and no script names another host', () => {
  const index = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(index).not.toMatch(/<style|style=|<script(?![^>]*src=)/)
  for (const name of readdirSync(join(dist, 'assets'))) {
    if (name.endsWith('.css')) expect(readFileSync(join(dist, 'assets', name), 'utf8')).not.toMatch(/https?:\/\//)
  }
})

describe.skipIf(chromium === null)('in Chromium', () => {
  let page: Page
  let troubles: string[] = []
  let close: () => Promise<void>
  let full: Awaited<ReturnType<typeof startFixture>>
  beforeAll(async () => {
    full = await startFixture({ dist })
    ;({ page, troubles, close } = await openPage(chromium!))
  })
  afterAll(async () => {
    await close()
    full.stop()
    expect(troubles).toEqual([]) // nothing against the policy, no error, no request that leaves the machine
  })
  /** Opens a page and waits until it shows more than that it waits. */
  const open = async (path: string) => {
    await page.goto(full.url + path)
    await page.locator('main h1').first().waitFor()
    await page.locator('.wait').waitFor({ state: 'detached' })
  }

  test('an empty ledger asks for two articles, and shows at once what they share', async () => {
    const empty = await startFixture({ dist, holding: 'empty' })
    await page.goto(empty.url)
    await page.getByRole('heading', { name: 'Paste two articles, or drop files here' }).waitFor()
    await page.getByRole('textbox', { name: 'Text' }).nth(0).fill('“No relief ship was held,” she said.')
    await page.getByRole('textbox', { name: 'Text' }).nth(1).fill('No relief ship was halted, the ministry said.')
    const before = Date.now()
    await page.getByRole('button', { name: 'Add 2 articles' }).click()
    await page.locator('.stack-line').first().waitFor()
    expect(Date.now() - before).toBeLessThan(1000)
    expect(await page.locator('.stack').innerText()).toContain('“held” → “halted”')
    await page.goto('about:blank')
    empty.stop()
  })

  test('what was typed stays when the ledger does not answer', async () => {
    const stopped = await startFixture({ dist, holding: 'empty' })
    await page.goto(stopped.url, { waitUntil: 'networkidle' })
    await page.getByRole('textbox', { name: 'Text' }).first().fill('Typed with care.')
    await page.route('**/api/articles', (route) => route.abort())
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('npm start')
    expect(await page.getByRole('textbox', { name: 'Text' }).first().inputValue()).toBe('Typed with care.')
    await page.unroute('**/api/articles')
    stopped.stop()
    troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !trouble.includes('ERR_FAILED')))
  })

  test('the same words stand under each other in every wording', async () => {
    await open('/statements/ships')
    const lefts = await page.locator('.stack-line .cell > span').evaluateAll((cells) => cells.map((cell) => [cell.textContent, Math.round(cell.getBoundingClientRect().left)] as const))
    for (const words of ['14', 'and not one of the']) expect(new Set(lefts.filter(([text]) => text === words).map(([, left]) => left)).size).toBe(1)
    expect(lefts.filter(([text]) => text === '40')[0]![1]).toBe(lefts.filter(([text]) => text === '14')[0]![1])
  })

  test('no wording reaches beyond its page, wide or narrow', async () => {
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of ['/statements/ships', '/statements/road', '/statements/arabic', '/articles/a-ships-2', '/', '/add']) {
        await open(path)
        expect([path, width, await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')]).toEqual([path, width, false])
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('a number in the head leads to the rows that it counts, in the address', async () => {
    await open('/statements/ships')
    await page.getByRole('link', { name: '3 name another speaker' }).click()
    await page.getByText('Showing the first row and 3 of 7.').waitFor()
    expect(page.url()).toContain('rows=speaker')
    expect(await page.locator('.stack-line').first().locator('.stack-row').count()).toBe(4)
  })

  test('a wording leads to its article at the passage', async () => {
    await open('/statements/ships')
    await page.locator('.stack-link', { hasText: 'Harbour Post' }).first().click()
    await page.waitForURL('**/articles/a-ships-2#p=p-ships-2')
    expect(await page.locator('.mark-content[data-active]').first().textContent()).toBe('No relief ship was held at the port of Lessa')
    expect(await page.locator('.note[data-active]').innerText()).toContain('Col. Ada Brenn')
  })

  test('v turns to the sentences as printed, what interrupts a passage included', async () => {
    await open('/statements/ships')
    await page.keyboard.press('v')
    await page.locator('.printed').waitFor()
    await page.locator('blockquote', { hasText: 'the Kestrian Wire reported' }).waitFor()
    expect(await page.locator('.printed-row').nth(2).locator('blockquote').textContent())
      .toBe('“No relief ship was held at the port of Lessa,” Col. Ada Brenn said, “and not one of the 14 crew members was questioned,” the Kestrian Wire reported.')
  })

  test('an article’s page shows the article’s text, and copying gives exactly it', async () => {
    const article = made[0]!.articles[2]!
    await open('/articles/a-ships-2?confidence=complete&marks=speech,thought,figures,evidence,own')
    const paragraphs = await page.locator('.article-text > p, .article-text > h1').allTextContents()
    expect(paragraphs.join('').replaceAll(/\s/g, '')).toBe(article.text.replaceAll(/\s/g, ''))
    await page.evaluate('getSelection().selectAllChildren(document.querySelector(".article-text"))')
    const copied = await page.evaluate(`(() => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })
      document.querySelector('.article-text').dispatchEvent(event)
      return event.clipboardData.getData('text/plain')
    })()`)
    expect(copied).toBe(article.text)
  })

  test('margin notes stand beside their lines and never on each other', async () => {
    await open('/articles/a-ships-2?confidence=complete&marks=speech,thought,figures,evidence,own')
    const boxes = await page.locator('.note').evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const))
    expect(boxes.length).toBeGreaterThan(4)
    for (const [i, [top]] of boxes.entries()) if (i > 0) expect(top).toBeGreaterThanOrEqual(boxes[i - 1]![1])
  })

  test('on a phone a mark opens its note under the line', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open('/articles/a-ships-2')
    await page.getByText('At least 40 people').click()
    await page.locator('.note-under').waitFor()
    expect(await page.locator('.note-under').innerText()).toContain('the Seamen’s Aid Committee')
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('j, k and enter walk through the statements; / and ? do what the list of keys says', async () => {
    await open('/')
    await page.locator('.row').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await page.evaluate('document.activeElement.dataset.row')).toBe('0')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/statements/ships')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('/')
    await page.keyboard.type('relief ship')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?words=relief+ship')
    expect(await page.locator('.row mark').first().textContent()).toBe('relief ship')
  })

  test('a found article opens at the found words', async () => {
    await open('/search?words=pretext')
    await page.locator('.row', { hasText: 'Harbour Post' }).first().click()
    await page.waitForURL('**/articles/a-ships-2#at=*')
    await page.locator('.article-text').waitFor()
    await expect.poll(() => page.evaluate('[...(CSS.highlights.get("found") ?? [])].map(String).join()')).toBe('pretext')
  })

  test('filters stand in the address and come back with it', async () => {
    await open('/')
    await page.getByRole('searchbox', { name: 'Words', exact: true }).fill('port stays')
    await page.waitForURL('**/?words=port+stays')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.getByRole('searchbox', { name: 'Words', exact: true }).inputValue()).toBe('port stays')
    expect(await page.locator('.row').first().innerText()).toContain('The port stays open')
  })

  test('a speaker is found by part of the name', async () => {
    await open('/')
    await page.getByRole('combobox', { name: 'Speaker', exact: true }).fill('brenn')
    await expect.poll(() => page.locator('datalist option').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?speaker=col-ada-brenn')
    await expect.poll(() => page.getByRole('combobox', { name: 'Speaker', exact: true }).inputValue()).toBe('Col. Ada Brenn')
  })

  describe('a list of a million statements', () => {
    let large: Awaited<ReturnType<typeof startFixture>>
    beforeAll(async () => { large = await startFixture({ dist, holding: 'large' }) })
    afterAll(async () => {
      await page.goto('about:blank') // nothing is asked any more
      large.stop()
    })
    /** Numbers of the rows in sight, in order; none while they are waited for. */
    const inSight = async () => (await page.locator('.rows .row[data-row]').evaluateAll((rows) => rows.flatMap((row) => {
      const { top, bottom } = (row as unknown as { getBoundingClientRect(): { top: number; bottom: number } }).getBoundingClientRect()
      return bottom > 120 && top < 790 ? [Number((row as unknown as { dataset: { row: string } }).dataset.row)] : []
    })))
    const open = (path = '/') => page.goto(large.url + path, { waitUntil: 'networkidle' })

    test('goes to its last row by End and back by Home, drawing only what is near', async () => {
      await open()
      await page.keyboard.press('End')
      await page.locator('.row[data-row="999999"]:focus').waitFor()
      expect(await page.locator('.row[data-row="999999"]').innerText()).toContain('999999th')
      expect((await inSight()).at(-1)).toBe(999_999)
      await page.mouse.wheel(0, -2000)
      await expect.poll(async () => (await inSight()).at(-1)).toBeLessThan(999_999)
      expect(await page.locator('.row').count()).toBeLessThan(80)
      await page.keyboard.press('Home')
      await page.locator('.row[data-row="0"]:focus').waitFor()
      expect(await page.evaluate('scrollY')).toBe(0)
    })

    test('leaps where the bar is drawn, and every row beside comes by', async () => {
      await open()
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight * 0.4)')
      await page.locator('.row[data-row^="39"], .row[data-row^="40"]').first().waitFor()
      await expect.poll(async () => (await inSight()).length).toBeGreaterThan(3)
      const seen = new Set(await inSight())
      for (let i = 0; i < 40; i++) {
        await page.mouse.wheel(0, 300)
        await page.waitForTimeout(30)
        for (const row of await inSight()) seen.add(row)
      }
      const rows = [...seen].sort((a, b) => a - b)
      expect(rows.length).toBeGreaterThan(80)
      expect(rows.at(-1)! - rows[0]!).toBe(rows.length - 1)
    })

    test('keeps its place in the address: opened anew, and on the way back from a row', async () => {
      await open()
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight * 0.7)')
      await page.waitForURL(/row=made-/)
      const [first] = await inSight()
      const { href } = new URL(page.url())
      await page.reload({ waitUntil: 'networkidle' })
      await expect.poll(async () => (await inSight())[0]).toBe(first)
      await page.locator(`.row[data-row="${first! + 2}"]`).click()
      await page.waitForURL(/statements/)
      await page.goBack()
      await expect.poll(async () => (await inSight())[0]).toBe(first)
      expect(page.url()).toBe(href)
      await page.getByLabel('Order').selectOption('newest') // another list begins at its beginning
      await page.waitForURL(/order=newest$/)
      await expect.poll(async () => (await inSight())[0]).toBe(0)
    })
  })

  test('the choice of colours is kept', async () => {
    await open('/')
    await page.getByRole('button', { name: /^Colours/ }).click()
    await page.getByRole('button', { name: /^Colours/ }).click()
    await page.reload()
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark')
    await page.evaluate('localStorage.clear()')
  })

  const pages = [
    '/', '/statements/ships', '/statements/ships?set=printed', '/statements/ships?rows=speaker', '/statements/road', '/statements/arabic', '/articles', '/articles/a-ships-2?confidence=complete&marks=speech,thought,figures,evidence,own#p=p-ships-2',
    '/speakers', '/speakers/ministry-of-supply', '/search?words=relief%20ship', '/search?words=zebra', '/add', '/statements/nothing', '/nowhere',
  ]
  test.for(['light', 'dark'] as const)('axe finds nothing on any page, %s', { timeout: 240_000 }, async (theme) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const found: string[] = []
    for (const path of pages) {
      await open(path)
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 800 })
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        for (const { id, nodes } of violations) found.push(`${width} ${path}: ${id} ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(found).toEqual([])
  })
})
