// Runs a program of the checkout on the Node that the project brings: node scripts/with-node.mjs PROGRAM [ARG…]
import { run } from '../bin/node.mjs'
import { installed, root } from './checkout.mjs'

process.exitCode = await run(await installed(), process.argv.slice(2), { cwd: root })
