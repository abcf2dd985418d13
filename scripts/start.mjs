// `npm start [-- PATH…]`: install, build, read the example corpus (or the paths), open the workbench.
import { join } from 'node:path'
import { run } from '../bin/node.mjs'
import { built, root } from './checkout.mjs'

const node = await built()
process.exitCode = await run(node, [join(root, 'dist/cli/main.js'), 'start', ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() })
