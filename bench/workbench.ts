/**
 * Times the workbench in a real Chromium over a large made ledger: each page until its first useful content stands there, what people do
 * on it, a long list scrolled, the first page's script, and what adding an article costs in such a ledger.
 *
 *     [ONLY=home] node bench/workbench.ts [LEDGER] [ARTICLES]      a made ledger; made by bench/made-ledger.ts where there is none, 100,000
 *     articles. ONLY chooses pages by their names.
 *
 * A page's first time is with nothing remembered of what it asks; the median is of four more. Interactions are each done with other
 * values, so that none was asked before; from the driver's order to make a key or click, and from when the page was told of it, through
 * server and drawing, to the frame that shows it.
 */
import { existsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openLedger } from '../src/ledger/index.ts'
import { createServer, listen } from '../src/server/index.ts'
import { buildWorkbench, findChromium, GET_CHROMIUM, openPage } from '../test/web/browser.ts'
import { addMade, madeArticle } from './made-articles.ts'
import { makeLedger } from './made-ledger.ts'

const path = process.argv[2] ?? join(tmpdir(), 'made.ledger')
if (!existsSync(path)) makeLedger(path, { articles: Number(process.argv[3] ?? 100_000) })
const chromium = findChromium()
if (chromium === null) throw new Error(`No Chromium found. ${GET_CHROMIUM}`)

const ledger = openLedger(path)
const nothing = () => ({ added: [], findings: [] })
const server = await listen(createServer(ledger, { staticFolder: buildWorkbench(), version: 'bench', addArticles: nothing, addExample: nothing }), { port: 0 })
const { page, troubles, close } = await openPage(chromium, { width: 1440, height: 900 })
const scripts: Buffer[] = []
page.on('response', (response) => {
  if (response.url().endsWith('.js')) void response.body().then((body) => scripts.push(body), () => undefined)
})

const { articles, attributions, statements } = ledger.overview()
console.log(`${articles.toLocaleString('en-GB')} articles, ${(attributions.direct + attributions.mixed + attributions.indirect).toLocaleString('en-GB')} attributions, ${statements.toLocaleString('en-GB')} statements, ${(statSync(path).size / 1e9).toFixed(2)} GB\n`)

const speaker = ledger.speakers.list({ limit: 1, confidence: 0 }).speakers[0]!
const outlets = ledger.outlets.list().outlets
const carried = ledger.statements.list({ confidence: 0, limit: 500 }).statements
const [many, twelve] = [carried[0]!, carried.find(({ variants }) => variants === 12) ?? carried[1]!]
const article = ledger.articles.list({ limit: 1 }).articles[0]!
const [common, rare] = ['convoy', rareWord()]

/** A word of one clause that hardly any other has. */
function rareWord(): string {
  for (const { wording } of ledger.statements.list({ limit: 500, offset: 2000 }).statements) {
    for (const word of wording.match(/\b[a-z]{9,}\b/g) ?? []) if (ledger.statements.list({ words: word, limit: 1, confidence: 0 }).total <= 3) return word
  }
  return 'badelkaosk'
}

const quantile = (times: readonly number[], q: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(q * times.length))]!

// Pages -----------------------------------------------------------------------------------------------------------------

const ROW = 'a.row .row-about'
const ALL_PAGES: readonly (readonly [name: string, address: string, useful: string])[] = [
  ['home: statements, most carried', '/', ROW],
  ['statements, newest', '/?order=newest', ROW], ['statements, oldest', '/?order=oldest', ROW], ['statements, most doubtful', '/?order=doubtful', ROW],
  ['statements of an outlet', `/?outlet=${outlets[0]!.id}`, ROW], ['statements that an outlet carried first', `/?outlet=${outlets[0]!.id}&carries=first`, ROW],
  ['statements of a month', '/?from=2030-03-01&to=2030-03-31', ROW], ['statements with a stance and a figure', '/?stance=denies&figure=1', ROW],
  ['statements whose speakers differ', '/?differing=speaker', ROW], ['statements with a common word', `/?words=${common}`, ROW], ['everything, thoughts too', '/?confidence=complete', ROW],
  [`a statement with ${twelve.variants} variants`, `/statements/${twelve.id}?confidence=complete`, '.stack-row'], [`a statement with ${many.variants} variants`, `/statements/${many.id}?confidence=complete`, '.stack-row'],
  ['articles', '/articles', ROW], ['an article', `/articles/${article.id}`, 'article, .article'],
  ['speakers', '/speakers', ROW], [`a speaker with ${speaker.attributions.toLocaleString('en-GB')} rows`, `/speakers/${speaker.id}`, '.speaker-facts li'],
  ['outlets', '/outlets', '.outlets tbody tr'], ['figures', '/figures', '.claims .total'], ['allegations', '/allegations', '.allegations tbody tr'],
  ['what to decide', '/decide', 'main .words'], ['search, a common word', `/search?words=${common}`, ROW], ['search, a rare word', `/search?words=${rare}`, ROW], ['search, by stance', '/search?stance=accuses', ROW],
  ['cases', '/cases', 'main h1'], ['check', '/check', 'textarea'],
]
console.log(`${'page'.padEnd(46)}first  median of 4 (ms until first useful content; bar 1,000)`)
const slow: string[] = []
const PAGES = ALL_PAGES.filter(([name]) => !process.env['ONLY'] || name.match(process.env['ONLY']))
for (const [name, address, useful] of PAGES) {
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    await page.goto(server.url + address, { waitUntil: 'commit' })
    const shown = await page.waitForFunction((selector) => (globalThis as never as { document: { querySelector(of: string): unknown } }).document.querySelector(selector) !== null && performance.now(), useful, { polling: 'raf', timeout: 60_000 })
    times.push(await shown.jsonValue() as number)
    await page.waitForLoadState('networkidle')
    if (i === 0 && address === '/') console.log(`${'(first page’s script, gzipped)'.padEnd(46)}${(scripts.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000).toFixed(0)} kB in ${scripts.length} files (bar 250)`)
  }
  if (Math.max(times[0]!, quantile(times.slice(1), 0.5)) >= 1000) slow.push(name)
  console.log(`${name.padEnd(46)}${times[0]!.toFixed(0).padStart(5)}  ${quantile(times.slice(1), 0.5).toFixed(0).padStart(6)}`)
}

// What people do ----------------------------------------------------------------------------------------------------------

/** How long the slowest answer took within each action. */
const answers: number[] = []

/** The same times from when the page was told of the key or click: without what the driver of the browser takes to make one. */
const fromEvent: number[] = []

/** From an action to the frame in which `done` holds, in milliseconds. `done` is run in the page. */
async function timed(on: Page, act: () => Promise<unknown>, done: string): Promise<number> {
  const start = await on.evaluate(`(() => {
    globalThis.acted = null
    for (const type of ['input', 'click', 'scroll']) addEventListener(type, (event) => { globalThis.acted ??= event.timeStamp }, { capture: true, once: true })
    return performance.now()
  })()`) as number
  await act()
  const end = await on.evaluate(`new Promise((resolve, reject) => {
    const last = performance.now() + 20000
    const look = () => (${done}) ? resolve(performance.now()) : performance.now() > last ? reject(new Error('never')) : requestAnimationFrame(look)
    look()
  })`)
  answers.push(await on.evaluate(`Math.max(0, ...performance.getEntriesByType('resource').filter((one) => one.startTime >= ${start} && one.responseEnd <= ${end as number} && one.name.includes('/api/')).map(({ duration }) => duration))`))
  fromEvent.push(end as number - (await on.evaluate('globalThis.acted') as number | null ?? start))
  return end as number - start
}
const settled = (part: string) => `location.search.includes(${JSON.stringify(part)}) && document.querySelector('[aria-busy]')?.getAttribute('aria-busy') === 'false' && document.querySelector('${ROW}') !== null`
const field = (label: string) => page.locator('.filters label.field').filter({ has: page.locator(`span:text-is("${label}")`) }).locator('select')
const visibleRows = "[...document.querySelectorAll('.rows .row[data-row]')].filter((row) => { const { top, bottom } = row.getBoundingClientRect(); return bottom > 0 && top < innerHeight }).length > 3 && ![...document.querySelectorAll('.rows .row-waiting')].some((row) => { const { top, bottom } = row.getBoundingClientRect(); return bottom > 0 && top < innerHeight })"

const done: [string, number[]][] = []
/** Where each kind of action begins in `fromEvent`. */
const begins: number[] = []
const home = async (address = '/') => {
  await page.goto(server.url + address)
  await page.locator(ROW).first().waitFor()
  await page.waitForLoadState('networkidle')
}
await home()
const filters: number[] = []
begins.push(fromEvent.length)
for (const { id } of [2, 5, 9, 20, 30, 40, 60, 80, 100, 130, 160, 200].map((n) => outlets[n % outlets.length]!)) filters.push(await timed(page, () => field('Outlet').selectOption(id), settled(id)))
done.push(['filter by outlet', filters])
await home()
const differing: number[] = []
begins.push(fromEvent.length)
for (const value of ['words', 'speaker', 'attribution', 'words']) differing.push(await timed(page, () => field('Printings differ in').selectOption(value), settled(`differing=${value}`)))
done.push(['filter by what differs', differing])
const sorted: number[] = []
begins.push(fromEvent.length)
for (const { id } of [1, 4, 7].map((n) => outlets[n]!)) {
  await home(`/?outlet=${id}`)
  for (const value of ['newest', 'doubtful', 'oldest']) sorted.push(await timed(page, () => field('Order').selectOption(value), settled(`order=${value}`)))
}
done.push(['sort', sorted])
const turned: number[] = []
begins.push(fromEvent.length)
for (const { id } of [3, 6, 11].map((n) => outlets[n]!)) {
  await home(`/?outlet=${id}`)
  for (const stop of ['likely', 'surest', 'complete']) turned.push(await timed(page, () => page.getByRole('radio', { name: new RegExp(stop) }).or(page.getByRole('link', { name: stop, exact: true })).first().click(), settled(`confidence=${stop}`)))
}
done.push(['turn the dial', turned])
await home()
const next: number[] = []
begins.push(fromEvent.length)
for (let i = 1; i <= 12; i++) next.push(await timed(page, () => page.evaluate(`scrollTo(0, ${i * 100 * 96})`), visibleRows))
done.push(['next page of rows', next])
const typed: number[] = []
begins.push(fromEvent.length)
for (const words of ['ba', 'ko', 'del', 'gan', 'jor', 'lem', 'nar', 'ric', 'sta', 'tev', 'wen', 'zib']) {
  await page.locator('form[role=search] input').fill(words.slice(0, -1))
  await page.waitForTimeout(150)
  typed.push(await timed(page, () => page.locator('form[role=search] input').fill(words), `[...document.querySelectorAll('#suggested li')].length > 0 && [...document.querySelectorAll('#suggested li')].every((one) => one.textContent.toLowerCase().includes(${JSON.stringify(words)}))`).catch(() => NaN))
}
done.push(['suggestions while typing', typed.filter((one) => !Number.isNaN(one))])
console.log(`\n${'interaction'.padEnd(34)}times  median    95th  from the event: median, 95th (ms; bar 100)`)
const line = (name: string, times: readonly number[], events: readonly number[]): string =>
  `${name.padEnd(34)}${String(times.length).padStart(5)}${quantile(times, 0.5).toFixed(0).padStart(8)}${quantile(times, 0.95).toFixed(0).padStart(8)}${quantile(events, 0.5).toFixed(0).padStart(24)}${quantile(events, 0.95).toFixed(0).padStart(6)}`
for (const [i, [name, times]] of done.entries()) console.log(line(name, times, fromEvent.slice(begins[i], begins[i]! + times.length)))
console.log(`of which the ledger’s answer, as the page sees it${String(answers.length).padStart(8)}${quantile(answers, 0.5).toFixed(0).padStart(8)}${quantile(answers, 0.95).toFixed(0).padStart(8)}`)
const all = done.flatMap(([, times]) => times)
console.log(line('all', all, fromEvent))

// The ledger’s part, without what else the machine does -------------------------------------------------------------------------

function spent(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const asked: [string, (() => unknown)[]][] = [
  ['filter by outlet', outlets.filter((_, i) => i % 15 === 8).map(({ id }) => () => ledger.statements.list({ outlet: id, limit: 50 }))],
  ['sort', outlets.filter((_, i) => i % 40 === 13).flatMap(({ id }) => (['newest', 'oldest', 'doubtful'] as const).map((order) => () => ledger.statements.list({ outlet: id, order, limit: 50 })))],
  ['turn the dial', outlets.filter((_, i) => i % 60 === 17).flatMap(({ id }) => [0, 0.5, 0.9].map((confidence) => () => ledger.statements.list({ outlet: id, confidence, limit: 50 })))],
  ['next page of rows', Array.from({ length: 20 }, (_, i) => () => ledger.statements.list({ limit: 50, offset: (i + 20) * 50 }))],
  ['suggestions while typing', ['be', 'co', 'de', 'ga', 'hu', 'jo', 'ka', 'le', 'mu', 'na', 'po', 'ri'].map((words) => () => ledger.speakers.list({ words, limit: 5, confidence: 0, counted: '0' }))],
  ['days of an outlet', outlets.filter((_, i) => i % 25 === 4).map(({ id }) => () => ledger.statements.days({ outlet: id }))],
]
console.log(`\n${'the ledger’s part, processor time'.padEnd(34)}times  median    95th (ms)`)
for (const [name, calls] of asked) {
  const times = calls.map(spent)
  console.log(`${name.padEnd(34)}${String(times.length).padStart(5)}${quantile(times, 0.5).toFixed(0).padStart(8)}${quantile(times, 0.95).toFixed(0).padStart(8)}`)
}

// A long list scrolled ------------------------------------------------------------------------------------------------------

await home('/?order=newest')
const scrolled = await page.evaluate(`new Promise((resolve) => {
  let [frames, blank, waiting, longest, last] = [0, 0, 0, 0, performance.now()]
  const top = document.querySelector('.rows').getBoundingClientRect().top + scrollY
  function frame(now) {
    if (frames > 0) longest = Math.max(longest, now - last)
    last = now
    frames++
    for (const part of [0.3, 0.5, 0.7, 0.9]) {
      const at = document.elementFromPoint(innerWidth / 3, innerHeight * part)
      const row = at && at.closest('.rows li')
      if (scrollY + innerHeight * part > top && !row) { blank++; break }
    }
    if ([...document.querySelectorAll('.rows .row-waiting')].some((row) => { const box = row.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight })) waiting++
    if (frames >= 600) resolve({ frames, blank, waiting, longest, to: scrollY })
    else { scrollBy(0, 140); requestAnimationFrame(frame) }
  }
  requestAnimationFrame(frame)
})`) as { frames: number; blank: number; waiting: number; longest: number; to: number }
console.log(`\nscrolled by 140 pixels a frame: ${scrolled.frames} frames over ${scrolled.to.toFixed(0)} pixels, ${scrolled.blank} with nothing where a row should be, ${scrolled.waiting} with a row still waiting for its words, longest frame ${scrolled.longest.toFixed(0)} ms`)

// Adding --------------------------------------------------------------------------------------------------------------------

const adding: number[] = []
for (let i = 0; i < 9; i++) {
  const made = madeArticle(10_000_000 + i, { perArticle: 25 })
  const start = performance.now()
  try {
    ledger.transaction(() => {
      addMade(ledger, made)
      adding.push(performance.now() - start)
      throw new Error('not kept')
    })
  } catch { /* as told */ }
}
console.log(`adding an article of 25 attributions, candidates aside (a made ledger has no signatures): median ${quantile(adding, 0.5).toFixed(0)} ms, slowest ${Math.max(...adding).toFixed(0)} ms`)
if (slow.length > 0) console.log(`over a second: ${slow.join('; ')}`)
if (troubles.length > 0) console.log(`troubles: ${[...new Set(troubles)].join('\n')}`)
await close()
await server.close()
ledger.close()
