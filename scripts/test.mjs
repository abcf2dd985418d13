// `npm test [-- ARG…]`: install, build, run all tests. Arguments go to vitest.
import { run } from '../bin/node.mjs'
import { built, root } from './checkout.mjs'

const node = await built()
process.exitCode = await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], { cwd: root })
