/**
 * The pictures in the documentation, from the example corpus: `node scripts/pictures.ts [ADDRESS]`. Without an address a ledger is
 * made of the example, and served, for as long as it takes.
 */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyserHere } from '../src/intake/analyser.ts'
import { loadLinkingModel, loadModel } from '../src/intake/models.ts'
import { addExample } from '../src/intake/pasted.ts'
import { openLedger } from '../src/ledger/index.ts'
import { createServer, listen } from '../src/server/index.ts'
import { buildWorkbench, findChromium, openPage } from '../test/web/browser.ts'

/** Words of the statement that the guide walks through, and the outlet whose page it opens. */
const STATEMENT = 'As the aerial pictures show'
const OUTLET = 'The Anselm Courier'

const out = join(fileURLToPath(new URL('..', import.meta.url)), 'docs/images')
const executablePath = findChromium()
if (executablePath === null) {
  process.stderr.write('No Chromium found. Install one (Debian: apt-get install chromium), then run this again.\n')
  process.exit(1)
}

/** Serves the example corpus from a ledger of its own. */
async function serveExample(): Promise<string> {
  const model = loadModel()
  const ledger = openLedger(join(mkdtempSync(join(tmpdir(), 'sayso-pictures-')), 'example.ledger'), { linking: loadLinkingModel() })
  await addExample(ledger, { analyser: analyserHere(model), model })
  return (await listen(createServer(ledger, { staticFolder: buildWorkbench(), version: 'pictures' }), { port: 0 })).url
}

mkdirSync(out, { recursive: true })
const url = process.argv[2] ?? await serveExample()
const { page } = await openPage(executablePath, { width: 1300, height: 900 })
await page.goto(url, { waitUntil: 'networkidle' })
await page.locator('.row', { hasText: STATEMENT }).first().click()
await page.locator('.stack-line').first().waitFor()
await page.mouse.move(2, 2)
const { y, height } = (await page.locator('.stack-line').first().boundingBox())! // more of it would be a big file
await page.setViewportSize({ width: 1300, height: Math.ceil(y + height + 120) }) // the bar of keys stands at its foot
await page.screenshot({ path: join(out, 'statement.png'), clip: { x: 0, y: 0, width: 1300, height: Math.ceil(y + height + 24) } })
await page.setViewportSize({ width: 1300, height: 900 })
await page.locator('.stack-link', { hasText: OUTLET }).first().click()
await page.locator('.mark[data-active]').first().waitFor()
await page.mouse.move(2, 2)
await page.evaluate('scrollTo(0, 0)')
await page.screenshot({ path: join(out, 'article.png') })
process.stdout.write(`${out}\n`)
process.exit(0)
