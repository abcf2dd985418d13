import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { workbenchOf } from '../../src/cli/workbench.ts'
import { type Analyser, analyserHere } from '../../src/intake/analyser.ts'
import { loadLinkingModel, loadModel } from '../../src/intake/models.ts'
import { addExample } from '../../src/intake/pasted.ts'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { listen } from '../../src/server/index.ts'
import { buildWorkbench, type OpenOptions, openPage } from './browser.ts'

/** The workbench as `sayso serve` serves it, over a ledger of its own, and a page of a fresh browser. */
export interface Tried {
  readonly page: Page
  readonly ledger: Ledger
  readonly model: ReturnType<typeof loadModel>
  readonly analyser: Analyser
  readonly url: string
  /** What the page complained of, and what tried to leave the machine; empty where all is well. */
  readonly troubles: readonly string[]
  /** Opens a path of the workbench and waits until it shows more than that it waits. */
  open(path: string): Promise<void>
  close(): Promise<void>
}

/** @param holding the example corpus, or nothing */
export async function tryWorkbench(chromium: string, { holding = 'example', ...options }: OpenOptions & { holding?: 'example' | 'nothing' } = {}): Promise<Tried> {
  const staticFolder = buildWorkbench()
  const model = loadModel()
  const analyser = analyserHere(model)
  const ledger = openLedger(join(mkdtempSync(join(tmpdir(), 'sayso-tried-')), 'tried.ledger'), { linking: loadLinkingModel() })
  if (holding === 'example') await addExample(ledger, { analyser, model })
  const server = await listen(workbenchOf(ledger, { model, analyser }, { staticFolder, version: 'tried' }), { port: 0 })
  const { page, troubles, close } = await openPage(chromium, options)
  return {
    page, ledger, model, analyser, url: server.url, troubles,
    async open(path) {
      await page.goto(server.url + path)
      await page.locator('main h1').first().waitFor()
      await page.locator('.wait').waitFor({ state: 'detached' })
    },
    async close() {
      await close()
      await server.close()
      ledger.close()
    },
  }
}
