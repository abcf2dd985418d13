// What continuous integration runs: each step's output, then one line that counts tests and checks.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../bin/node.mjs'
import { built, root } from './checkout.mjs'

const count = { passed: 0, failed: 0 }
const scratch = mkdtempSync(join(tmpdir(), 'sayso-ci-'))

async function check(name, node, args) {
  console.log(`— ${name}`)
  const began = performance.now()
  const code = await run(node, args, { cwd: root })
  count[code === 0 ? 'passed' : 'failed']++
  console.log(`— ${name}: ${code === 0 ? 'passed' : `failed (exit code ${code})`} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return code
}

const node = await built()
await check('type check', node, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'])
await check('type check of the workbench', node, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/web/tsconfig.json'])
await check('lint', node, ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'])

const report = join(scratch, 'tests.json')
console.log('— tests')
const testCode = await run(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root })
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  count.passed += numPassedTests
  count.failed += numFailedTests
  // A file that cannot even be loaded has no failed test to count.
  if (testCode !== 0 && numFailedTests === 0) count.failed += Math.max(1, numFailedTestSuites)
} catch {
  count.failed++
  console.log('The tests left no report.')
}

await check('kill -9 at 20 random moments of adding, then go on', node, ['bench/kill.ts', '20'])
await check('short bench', node, ['bench/short.ts'])
rmSync(scratch, { recursive: true, force: true })
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed === 0 ? 0 : 1
