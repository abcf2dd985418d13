#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { findNode, hasSqlite, NO_NODE, run } from './node.mjs'

const main = new URL('../dist/cli/main.js', import.meta.url)
if (hasSqlite(process.versions.node)) {
  await import(main.href)
} else {
  const node = findNode()
  if (node === null) {
    console.error(NO_NODE)
    process.exitCode = 2
  } else {
    process.exitCode = await run(node, [fileURLToPath(main), ...process.argv.slice(2)])
  }
}
