/**
 * Pictures of every page in both themes and three widths, to be looked at: `node scripts/screenshots.ts [ADDRESS] [OUT]`.
 * Without an address the workbench is built and served over invented data; with one, that server is pictured as it is.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, openPage } from '../test/web/browser.ts'
import { startFixture } from '../test/web/fixture.ts'
import { tryWorkbench } from '../test/web/tried.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [address, out = join(root, '.cache/screenshots'), only = ''] = process.argv.slice(2)

/** Page names with their addresses in the invented ledger. */
const PAGES: readonly (readonly [string, string])[] = [
  ['statements', '/'], ['statement', '/statements/ships'], ['statement-printed', '/statements/ships?set=printed'], ['statement-long', '/statements/road'], ['statement-rtl', '/statements/arabic'],
  ['statement-cyrillic', '/statements/cyrillic'], ['articles', '/articles'], ['article', '/articles/a-ships-2'], ['article-passage', '/articles/a-ships-2?confidence=complete#p=p-ships-2'], ['speakers', '/speakers'],
  ['speaker', '/speakers/ministry-of-supply'], ['search', '/search?words=relief%20ship'], ['search-none', '/search?words=zebra'], ['add', '/add'], ['decide', '/decide'], ['check', '/check'], ['missing', '/statements/nothing'],
]
/** Pages that count and compare are pictured over the example, which the invented ledger is too small for. */
const OF_THE_EXAMPLE: readonly (readonly [string, string])[] = [
  ['home', '/'], ['outlets', '/outlets?confidence=complete'], ['figures', '/figures?confidence=likely'], ['allegations', '/allegations?confidence=complete'], ['cases', '/cases'], ['search-example', '/search?words=bangs'],
  ['denials', '/?stance=denies'], ['passed-on', '/?credits=Halyard&relay=stated'],
]

const executablePath = findChromium()
if (executablePath === null) {
  process.stderr.write('No Chromium found. Install one (Debian: apt-get install chromium), then run this again.\n')
  process.exit(1)
}
mkdirSync(out, { recursive: true })
const dist = join(root, '.cache/screenshots-web')
let url = address
if (!url || url === '-') {
  const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/web/vite.config.ts', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(1)
  url = (await startFixture({ dist })).url
}
const example = !address || address === '-' ? await tryWorkbench(executablePath, { holding: 'example' }) : null
for (const [width, height] of [[1440, 900], [768, 1024], [360, 740]] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const { page, close } = await openPage(executablePath, { width, height, theme })
    for (const [name, path] of PAGES) {
      if (only && !`${name}-${width}-${theme}`.match(only)) continue
      await page.goto(url + path, { waitUntil: 'networkidle' })
      await page.screenshot({ path: join(out, `${name}-${width}-${theme}.png`), fullPage: true })
    }
    if (example !== null) {
      for (const [name, path] of OF_THE_EXAMPLE) {
        if (only && !`${name}-${width}-${theme}`.match(only)) continue
        await page.goto(example.url + path, { waitUntil: 'networkidle' })
        for (const part of await page.locator('.parties summary').all()) await part.click()
        await page.screenshot({ path: join(out, `${name}-${width}-${theme}.png`), fullPage: name !== 'home' })
      }
    }
    if (!address || address === '-') {
      if (!only || `empty-${width}-${theme}`.match(only)) {
        const empty = await startFixture({ dist, holding: 'empty' })
        await page.goto(empty.url, { waitUntil: 'networkidle' })
        await page.screenshot({ path: join(out, `empty-${width}-${theme}.png`), fullPage: true })
        await page.getByRole('textbox', { name: 'Text' }).first().fill('No relief ship was held, she said.')
        await page.getByRole('button', { name: 'Add it' }).click()
        await page.waitForSelector('.stack-line')
        await page.screenshot({ path: join(out, `findings-${width}-${theme}.png`), fullPage: true })
        empty.stop()
      }
    }
    await close()
  }
}
process.stdout.write(`${out}\n`)
process.exit(0)
