import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'

/**
 * Where Chromium is on this machine; null where there is none, and browser tests are skipped. `CHROMIUM` names another.
 *
 * @throws where there is none and `SAYSO_BROWSER_TESTS=required`, as in continuous integration
 */
export function findChromium(): string | null {
  const places = [
    process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ]
  const found = places.find((path) => path !== undefined && existsSync(path)) ?? null
  if (found === null && process.env['SAYSO_BROWSER_TESTS'] === 'required') throw new Error(`No Chromium: the browser tests must run here. ${GET_CHROMIUM}`)
  return found
}

export const GET_CHROMIUM = 'On Debian: apt-get install chromium; elsewhere install Chromium or Chrome, or name one in CHROMIUM.'

export interface OpenOptions {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
}

/** A fresh browser with one page. What the page says in its console as an error, and each request that leaves the machine, is kept. */
export async function openPage(executablePath: string, { width = 1280, height = 800, theme = 'light' }: OpenOptions = {}): Promise<{
  page: Page; troubles: string[]; close: () => Promise<void>
}> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'] })
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1:') && !/^(?:data|blob):/.test(request.url())) troubles.push(`left the machine: ${request.url()}`)
  })
  return { page, troubles, close: () => browser.close() }
}

/** Builds the workbench into a folder of its own and names it. */
export function buildWorkbench(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const dist = mkdtempSync(join(tmpdir(), 'sayso-web-'))
  // In a process of its own: under a test NODE_ENV is `test`, and React would be built for development.
  const { status, stderr } = spawnSync(process.execPath, [
    join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', join(root, 'src/web/vite.config.ts'), '--outDir', dist, '--emptyOutDir', '--logLevel', 'error',
  ], { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The workbench did not build:\n${stderr}`)
  return dist
}
