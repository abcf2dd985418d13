/** Deciding by hand in an article and on a speaker's page, in a real browser. Skipped, saying so, where there is no Chromium. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/index.ts'
import { findChromium, GET_CHROMIUM } from './browser.ts'
import { type Tried, tryWorkbench } from './tried.ts'

const chromium = findChromium()
if (chromium === null) console.warn(`No Chromium found: deciding by hand was not tried in a browser (test/web/by-hand.test.ts). ${GET_CHROMIUM}`)

/** Invented, with a sentence that no reader takes for a report, and a line that belongs to no article. */
const TEXT = `Vell counts its boats

VELL, 3 May 2031 - “No ferry was stopped at the crossing on Monday, and nobody was turned back,” said Ada Brenn, the harbour master.

Gesa Hollen of the rowing club, who stood on the quay until dark: four boats, not three, came back from Oslin.

More on boats: our five walks along the river Vell`

describe.skipIf(chromium === null)('deciding by hand', () => {
  let tried: Tried
  let page: Page
  let ledger: Ledger
  let article: string
  beforeAll(async () => {
    tried = await tryWorkbench(chromium!)
    ;({ page, ledger } = tried)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const { status, body } = await page.request.post(`${tried.url}/api/articles`, { data: { articles: [{ text: TEXT, outlet: 'Vell Courier', published_at: '2031-05-03', url: 'https://vell.example/boats' }] } }).then(async (answer) => ({ status: answer.status(), body: await answer.json() as { added: { article: { id: string } }[] } }))
    expect(status).toBe(200)
    article = body.added[0]!.article.id
  }, 180_000)
  afterAll(async () => {
    await tried?.close()
    expect(tried.troubles).toEqual([])
  })
  const said = (text: string) => page.locator('.decide-said, .by-hand-said', { hasText: text }).first().waitFor()
  const attributions = () => ledger.articles.page(article, { confidence: 0, rejected: true }).attributions
  const contents = () => attributions().map(({ words }) => words.content)
  /** Selects words with the mouse, as a hand would: from their first letter to their last. */
  async function select(words: string): Promise<void> {
    const [from, to] = await page.evaluate(`(() => {
      const words = ${JSON.stringify(words)}
      const tiles = [...document.querySelectorAll('.article-text [data-at]')]
      const text = ${JSON.stringify(TEXT)}
      const start = text.indexOf(words), end = start + words.length
      const at = (offset, last) => {
        for (const tile of tiles) {
          const inside = offset - Number(tile.dataset.at)
          if (inside < 0 || inside >= tile.textContent.length) continue
          const node = document.createTreeWalker(tile, NodeFilter.SHOW_TEXT).nextNode()
          const range = new Range()
          range.setStart(node, inside)
          range.setEnd(node, inside + 1)
          tile.scrollIntoView({ block: 'center' })
          return { range, last }
        }
      }
      const ends = [at(start, false), at(end - 1, true)]
      return ends.map(({ range, last }) => {
        const box = range.getClientRects()[0]
        return { x: last ? box.right - 1 : box.left + 1, y: (box.top + box.bottom) / 2 }
      })
    })()`) as { x: number; y: number }[]
    await page.mouse.move(from!.x, from!.y)
    await page.mouse.down()
    await page.mouse.move((from!.x + to!.x) / 2, to!.y, { steps: 3 })
    await page.mouse.move(to!.x, to!.y, { steps: 3 })
    await page.mouse.up()
  }
  const menu = () => page.getByRole('toolbar', { name: 'Selected words' })
  const open = (path = `/articles/${article}?confidence=complete`) => tried.open(path)

  test('selected words offer a menu that stands beside them, never over them; they are searched and copied with their place', async () => {
    await open()
    await select('four boats, not three')
    await menu().waitFor()
    const overlap = await page.evaluate(`(() => {
      const menu = document.querySelector('.selected-menu').getBoundingClientRect()
      return [...getSelection().getRangeAt(0).getClientRects()].some((box) => box.width > 1 && box.bottom > menu.top + 1 && box.top < menu.bottom - 1 && box.right > menu.left && box.left < menu.right)
    })()`)
    expect(overlap).toBe(false)
    await page.keyboard.press('c')
    await said('Copied as a citation.')
    const copied = await page.evaluate('navigator.clipboard.readText()') as string
    expect(copied).toMatch(/^four boats, not three\n.*#:~:text=four%20boats.*SHA-256/s)
    await page.keyboard.press('w')
    await page.waitForURL('**/search?words=*')
    await page.locator('mark', { hasText: 'boats' }).first().waitFor()
  }, 60_000)

  test('an attribution by hand: content, source and speaker with the mouse, signed once; it looks like nobody’s machine, and is undone', async () => {
    await open()
    const before = contents()
    await select('four boats, not three, came back from Oslin')
    await menu().getByRole('button', { name: 'attribute by hand' }).click()
    const panel = page.getByRole('region', { name: 'Attribute by hand' })
    await panel.getByText('Select in the text: who says so').waitFor()
    await select('Gesa Hollen')
    await expect.poll(() => panel.getByRole('button', { name: /who says so/ }).innerText()).toContain('Gesa Hollen')
    await panel.getByRole('button', { name: /none$/ }).last().click()
    expect(await panel.getByRole('combobox').inputValue()).toBe('Gesa Hollen')
    await panel.getByText('Printed in this article.').waitFor()
    await panel.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('dialog', { name: 'Who decides?' }).waitFor()
    await page.keyboard.type('Ines Marr')
    await page.keyboard.press('Enter')
    await page.locator('.margin .decided', { hasText: 'added by Ines Marr' }).waitFor()
    expect(await page.locator('.mark-content[data-hand="added"]').count()).toBeGreaterThan(0)
    expect(contents()).toEqual([...before, 'four boats, not three, came back from Oslin'])
    expect(ledger.search({ words: '"four boats"', confidence: 0.99 }).statements).toHaveLength(1)
    await page.keyboard.press('u')
    await said('Undone.')
    await page.locator('.mark-content[data-hand="added"]').first().waitFor({ state: 'detached' })
    expect(contents()).toEqual(before)
    expect(ledger.decisions.list().decisions.slice(0, 2).map(({ what, state }) => [what, state])).toEqual([['undo', 'in-force'], ['attribute', 'undone']])
  }, 60_000)

  test('the same by keys alone: h, sentences with j, borders with brackets, enter; esc leaves it', async () => {
    await open()
    const before = contents()
    await page.keyboard.press('h')
    const panel = page.getByRole('region', { name: 'Attribute by hand' })
    await panel.waitFor()
    const content = () => panel.getByRole('button', { name: /what is said/ }).innerText()
    for (let i = 0; i < 9 && !(await content()).includes('Gesa Hollen'); i++) await page.keyboard.press('j')
    expect(await content()).toContain('Gesa Hollen')
    for (let i = 0; i < 13; i++) await page.keyboard.press('}')
    expect(await content()).toMatch(/boats, not three, came back from Oslin\.|four boats/)
    await page.keyboard.press('[')
    await page.keyboard.press('2')
    await page.keyboard.press('0')
    await page.keyboard.press('Enter')
    await page.locator('.margin .decided', { hasText: 'added by Ines Marr' }).waitFor()
    expect(contents().length).toBe(before.length + 1)
    await page.keyboard.press('u')
    await said('Undone.')
    await expect.poll(contents).toEqual(before)
    await page.keyboard.press('h')
    await panel.waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(page.url()).toContain(`/articles/${article}`)
  }, 60_000)

  test('borders by keys and by dragging: the words follow, what was read stays told, and undo brings it back', async () => {
    const read = attributions().find(({ words }) => words.content.includes('No ferry'))!
    await open(`/articles/${article}?confidence=complete#p=${read.id}`)
    await page.locator('.handle').first().waitFor()
    for (let i = 0; i < 6; i++) await page.keyboard.press('[')
    const panel = page.getByRole('region', { name: 'Set the borders' })
    await panel.waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.margin .decided', { hasText: 'borders by Ines Marr' }).waitFor()
    const shorter = attributions().find(({ id }) => id === read.id)!
    expect(shorter.words.content.length).toBeLessThan(read.words.content.length)
    expect(read.words.content.startsWith(shorter.words.content.slice(0, 20))).toBe(true)
    await page.locator('.read-as', { hasText: 'Read by the machine as' }).waitFor()
    expect(await page.locator('.mark-content').first().innerText()).not.toContain('turned back')

    const handle = page.locator('.handle[data-side="end"][data-part="content"]').first()
    const box = (await handle.boundingBox())!
    const to = (await page.getByText('Vell counts its boats').first().boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x - 60, box.y + box.height / 2, { steps: 4 })
    await page.mouse.move(box.x - 120, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await panel.waitFor()
    await panel.getByRole('button', { name: 'Save the borders' }).click()
    await panel.waitFor({ state: 'detached' })
    const dragged = () => attributions().find(({ id }) => id === read.id)!.words.content
    await expect.poll(() => dragged() === shorter.words.content).toBe(false)
    expect(TEXT).toContain(dragged())
    expect(to.y).toBeLessThan(box.y)
    await page.keyboard.press('u')
    await expect.poll(dragged).toBe(shorter.words.content)
    await said('Undone.')
    await page.keyboard.press('u')
    await expect.poll(dragged).toBe(read.words.content)
    await page.locator('.read-as').waitFor({ state: 'detached' })
  }, 60_000)

  test('borders are set on the statement’s page as well, in the paragraph where it is printed', async () => {
    const read = attributions().find(({ words }) => words.content.includes('No ferry'))!
    const content = () => attributions().find(({ id }) => id === read.id)!.words.content
    await open(`/statements/${read.statement!}?confidence=complete`)
    await page.locator('.statement h1').waitFor()
    await page.keyboard.press('e') // the only wording needs no choosing
    const panel = page.getByRole('region', { name: 'Set the borders' })
    await panel.waitFor()
    expect(await page.locator('.borders-here .mark-content').first().innerText()).toContain('No ferry')
    for (let i = 0; i < 6; i++) await page.keyboard.press('[')
    await page.keyboard.press('Enter')
    await panel.waitFor({ state: 'detached' })
    await expect.poll(content).not.toBe(read.words.content)
    expect(read.words.content.startsWith(content())).toBe(true)
    await page.locator('.statement h1', { hasText: content() }).waitFor()
    await page.locator('.decisions li', { hasText: 'borders set' }).waitFor()
    await page.keyboard.press('u')
    await expect.poll(content).toBe(read.words.content)
    await page.keyboard.press('e')
    await panel.waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(page.url()).toContain('/statements/')
  }, 60_000)

  test('selected words are no article text: dimmed, what was read in them hidden, listed with their maker, taken back', async () => {
    await open()
    const before = contents()
    await select('VELL, 3 May 2031 - “No ferry was stopped at the crossing on Monday, and nobody was turned back,” said Ada Brenn, the harbour master.')
    await menu().waitFor()
    await page.keyboard.press('b')
    await said('Marked as no article text')
    await page.locator('.mark-boilerplate, [data-dim]', { hasText: 'No ferry' }).first().waitFor()
    expect(contents().some((words) => words.includes('No ferry'))).toBe(false)
    await page.locator('.marked-list summary').click()
    await page.locator('.marked-list li', { hasText: 'Ines Marr' }).getByRole('button', { name: 'undo' }).click()
    await page.locator('.marked-list').waitFor({ state: 'detached' })
    expect(contents()).toEqual(before)
  }, 60_000)

  test('a speaker is the same as another, from the suggestions; both addresses lead there; not the same any more with one click', async () => {
    const { speakers } = ledger.speakers.list({ confidence: 0, limit: 500 })
    const pair = speakers.map((one) => ({ one, alike: ledger.speakers.alike(one.id).speakers[0] })).find(({ alike, one }) => alike && one.namesakes === 0 && alike.speaker.namesakes === 0)!
    const [one, other] = [pair.one, pair.alike!.speaker]
    await open(`/speakers/${one.id}?confidence=complete`)
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: 'The same as which speaker?' })
    await dialog.getByRole('radio').first().waitFor()
    await dialog.getByRole('radio').first().check()
    await dialog.getByRole('button', { name: 'They are the same' }).click()
    await said('Taken for one speaker.')
    const now = ledger.speakers.page(one.id).speaker.id
    expect(ledger.speakers.page(other.id).speaker.id).toBe(now)
    expect(ledger.speakers.page(now).speaker.attributions).toBe(one.attributions + other.attributions)
    for (const id of [one.id, other.id]) {
      await open(`/speakers/${id}?confidence=complete`)
      await page.locator('.who-is li', { hasText: 'are one' }).waitFor()
    }
    await page.locator('.who-is li').getByRole('button', { name: 'not the same' }).click()
    await said('Kept apart.')
    await expect.poll(() => ledger.speakers.page(one.id).speaker.id === ledger.speakers.page(other.id).speaker.id).toBe(false)
    for (const { id, what, undone_by: undone } of ledger.decisions.list().decisions) if (undone === null && ['same', 'not-same'].includes(what)) ledger.decisions.undo(id, 'Ines Marr')
    expect(ledger.speakers.page(one.id).speaker).toEqual(one)
    expect(ledger.verifyLog().ok).toBe(true)
  }, 60_000)

  test('the keys are listed on “?”; what was decided is listed with what became of it', async () => {
    await open()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('attribute by hand the selected words, or a sentence').waitFor()
    await page.keyboard.press('Escape')
    await open('/decide?show=made')
    await page.locator('.made li', { hasText: 'added by hand' }).first().waitFor()
    await page.locator('.made li', { hasText: 'borders set' }).first().waitFor()
  }, 60_000)

  test.for(['light', 'dark'] as const)('axe finds nothing while something is decided by hand, %s', { timeout: 180_000 }, async (theme) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const found: string[] = []
    const look = async (what: string) => {
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as number
      if (wide > 0) found.push(`${what}: ${wide}px too wide`)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      for (const { id, nodes } of violations) found.push(`${what}: ${id} ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)
    }
    const [read] = attributions()
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await open()
      await select('four boats, not three')
      await menu().waitFor()
      await look(`menu ${width}`)
      await page.keyboard.press('h')
      await page.getByRole('region', { name: 'Attribute by hand' }).waitFor()
      await look(`panel ${width}`)
      await page.keyboard.press('Escape')
      await open(`/articles/${article}?confidence=complete#p=${read!.id}`)
      await page.locator('.handle').first().waitFor()
      await look(`handles ${width}`)
      const speaker = ledger.speakers.list({ limit: 1 }).speakers[0]!
      await open(`/speakers/${speaker.id}`)
      await page.keyboard.press('m')
      await page.getByRole('dialog').waitFor()
      await look(`same ${width}`)
      await page.keyboard.press('Escape')
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(found).toEqual([])
  })
})
