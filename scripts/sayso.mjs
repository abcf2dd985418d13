// `npm run -s sayso -- …`: the command, built from this checkout.
import { join } from 'node:path'
import { run } from '../bin/node.mjs'
import { built, root } from './checkout.mjs'

const node = await built()
process.exitCode = await run(node, [join(root, 'dist/cli/main.js'), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() })
