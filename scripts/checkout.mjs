// What every script of the checkout does first: install what the lock file names, build what changed. Plain JavaScript, since
// it runs before anything is installed, on whatever Node the system has.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode, NO_NODE, run } from '../bin/node.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)

const hash = (paths) => {
  const sum = createHash('sha256')
  for (const path of paths) sum.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0')
  return sum.digest('hex')
}
const stampIs = (path, value) => existsSync(path) && readFileSync(path, 'utf8') === value

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function fail(message) {
  console.error(message)
  process.exit(2)
}

/** Installs exactly what package-lock.json names, unless that is installed already. Returns the Node to run things with. */
export async function installed() {
  const wanted = hash([at('package-lock.json')])
  const stamp = at('node_modules', '.sayso-installed')
  if (!stampIs(stamp, wanted)) {
    console.error('Installing (npm ci) …')
    const npm = process.env.npm_execpath
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
    const code = npm?.endsWith('.js')
      ? await run(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
      : await run('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    if (code !== 0) fail('npm ci failed; its output is above. Mend that, then run the command again.')
    writeFileSync(stamp, wanted)
  }
  return findNode() ?? fail(NO_NODE)
}

/** Builds dist/ where a source changed since the last build. Returns the Node to run things with. */
export async function built() {
  const node = await installed()
  const sources = [...filesUnder(at('src')), at('package-lock.json'), at('tsconfig.json'), at('tsconfig.build.json')]
  const wanted = hash(sources)
  const stamp = at('dist', '.built')
  if (stampIs(stamp, wanted)) return node
  console.error('Building …')
  // Built aside and put in place whole, so that a build cut short, or two at once, never leave half a dist/.
  const aside = at('.cache', `build-${process.pid}`)
  mkdirSync(aside, { recursive: true })
  const quiet = { cwd: root, stdio: ['ignore', 2, 2] }
  const codes = await Promise.all([
    run(node, [at('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck', '--outDir', aside], quiet),
    run(node, [at('node_modules/vite/bin/vite.js'), 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'error', '--emptyOutDir', '--outDir', join(aside, 'web')], quiet),
  ])
  if (codes.some((code) => code !== 0)) fail('The build failed; its output is above.')
  writeFileSync(join(aside, '.built'), wanted)
  rmSync(at('dist'), { recursive: true, force: true })
  renameSync(aside, at('dist'))
  return node
}
