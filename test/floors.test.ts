/** Reads the imports of src and fails when an arrow of ARCHITECTURE.md points up or sideways. */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

const FLOORS: Readonly<Record<string, number>> = {
  text: 0, learn: 0, api: 0,
  attribution: 1, claims: 1, linking: 1,
  analysis: 2, ledger: 2, checking: 2,
  intake: 3, export: 3,
  cli: 4, server: 4, web: 4, spark: 4,
}

/** Folders of one floor do not import each other, but for these. `cli` starts the server and so stands on it. */
const SIDEWAYS: ReadonlySet<string> = new Set(['api → text', 'cli → server'])

/** What is passed in, never reached for: no files, network, clock or chance. */
const PURE: ReadonlySet<string> = new Set(['text', 'learn', 'api', 'attribution', 'claims', 'linking', 'analysis', 'checking'])
/** Computing only: a hash is a function of its bytes. */
const PURE_MODULES: ReadonlySet<string> = new Set(['node:crypto'])

/** language.ts loads its detector's tables with the first text that needs them, as a late import would, but at once. */
const ALLOWED: ReadonlySet<string> = new Set(['src/text/language.ts imports node:module', 'src/text/language.ts imports node:url'])

interface Import {
  readonly file: string
  readonly from: string
  readonly typeOnly: boolean
}

describe('floors', () => {
  const imports = [...importsBelow('src')]

  test('the folders of src are those of ARCHITECTURE.md', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(folders.filter((folder) => !(folder in FLOORS))).toEqual([])
  })

  test('imports point down', () => {
    const wrong = imports.filter(({ file, from }) => {
      const here = folderOf(file)
      const there = from.startsWith('.') ? folderOf(targetOf(file, from)) : null
      if (here === null || there === null || here === there || SIDEWAYS.has(`${here} → ${there}`)) return false
      return !(there in FLOORS) || FLOORS[there]! >= FLOORS[here]!
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('of the files in src itself only errors.ts is imported: it stands below all floors', () => {
    const wrong = imports.filter(({ file, from }) => {
      const target = from.startsWith('.') ? targetOf(file, from) : ''
      return folderOf(file) !== null && /^src\/[^/]+$/.test(target) && target !== 'src/errors.ts'
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('nothing in src imports what stands outside of it', () => {
    const outside = imports.filter(({ file, from }) => from.startsWith('.') && !targetOf(file, from).startsWith('src/'))
    expect(outside.map(shown).filter((line) => !line.endsWith('package.json'))).toEqual([])
  })

  test('training imports floors 0 and 1 only', () => {
    const wrong = [...importsBelow('training')].filter(({ file, from }) => {
      const target = from.startsWith('.') ? targetOf(file, from) : ''
      const there = target.startsWith('src/') ? folderOf(target) : null
      return there !== null && (FLOORS[there] ?? 9) > 1
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('the workbench sees only text, and types of api', () => {
    const wrong = imports.filter(({ file, from, typeOnly }) => {
      if (folderOf(file) !== 'web' || !from.startsWith('.')) return false
      const target = targetOf(file, from)
      const there = folderOf(target)
      return there !== 'web' && there !== 'text' && !(there === 'api' && typeOnly) && target !== 'src/errors.ts'
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('pure folders import nothing that reaches files, network or threads', () => {
    const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]))
    const wrong = imports.filter(({ file, from }) => PURE.has(folderOf(file) ?? '') && builtin.has(from) && !PURE_MODULES.has(from))
    expect(wrong.map(shown).filter((line) => !ALLOWED.has(line))).toEqual([])
  })

  test('pure folders ask neither clock nor chance', () => {
    const asks = /\b(?:Math\.random|Date\.now|performance\.now|new Date\(\)|process\.|fetch\(|crypto\.randomUUID|crypto\.getRandomValues)/
    const wrong = [...filesBelow('src')].filter((file) => PURE.has(folderOf(file) ?? '')).flatMap((file) =>
      withoutComments(readFileSync(join(ROOT, file), 'utf8')).split('\n')
        .flatMap((line, at) => (asks.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])))
    expect(wrong).toEqual([])
  })
})

function shown({ file, from }: Import): string {
  return `${file} imports ${from}`
}

/** The folder of src in which a file lies; null for files in src itself (errors.ts, index.ts) and outside. */
function folderOf(file: string): string | null {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? null
}

function targetOf(file: string, from: string): string {
  return posix.normalize(posix.join(dirname(file), from))
}

function* filesBelow(folder: string): Generator<string> {
  let entries
  try {
    entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  } catch {
    return
  }
  for (const entry of entries) {
    if (entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(?:test|fixture)\.tsx?$/.test(entry.name)) {
      yield relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')
    }
  }
}

/** Static, re-exported and dynamic imports of every file below a folder, tests aside. */
function* importsBelow(folder: string): Generator<Import> {
  for (const file of filesBelow(folder)) {
    const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true)
    const found: Import[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) found.push({ file, from: wordsOf(node.moduleSpecifier), typeOnly: isTypeOnly(node) })
      if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
        found.push({ file, from: wordsOf(node.moduleSpecifier), typeOnly: node.isTypeOnly })
      }
      if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
        found.push({ file, from: wordsOf(node.arguments[0]), typeOnly: false })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    yield* found
  }
}

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
}

function wordsOf(node: ts.Expression): string {
  return ts.isStringLiteralLike(node) ? node.text : ''
}

/** Comments emptied, lines kept. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/.*$/gm, '$1')
}
