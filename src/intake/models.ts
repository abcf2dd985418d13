import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { modelFrom, type Model } from '../analysis/index.ts'
import { linkingModelFrom, type LinkingModel } from '../linking/index.ts'
import { SaysoError } from '../errors.ts'

/** A model file is missing or unreadable: the installation is not whole. */
export class ModelMissing extends SaysoError {
  readonly code = 'model-missing'
  constructor(path: string, cause: unknown) {
    super(`The model file ${path} cannot be read.`, 'Install sayso-ledger again; in a checkout, git checkout models/.', { cause })
  }
}

// Both src/intake and dist/intake lie two folders below the package's root.
const root = new URL('../../', import.meta.url)

/** The package's version, as in package.json. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }).version
}

let loaded: Model | undefined

/** The model that ships with the package; read once per process. @throws ModelMissing */
export function loadModel(): Model {
  if (loaded) return loaded
  const attribution = read('models/attribution.bin')
  const linking = read('models/linking.bin')
  const figures = read('models/figures.bin')
  const places = read('models/places.txt')
  return (loaded = modelFrom({ attribution, linking, figures, places }, packageVersion(), [attribution, linking, figures, places].map(hashOf)))
}

/** The linking model alone: quicker where nothing is analysed. @throws ModelMissing */
export function loadLinkingModel(): LinkingModel {
  return loaded?.linking ?? (linking ??= linkingModelFrom(read('models/linking.bin')))
}
let linking: LinkingModel | undefined

function read(path: string): Uint8Array {
  const url = new URL(path, root)
  try {
    return readFileSync(url)
  } catch (cause) {
    throw new ModelMissing(url.pathname, cause)
  }
}

/** Short enough to be read, long enough to tell models apart. */
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)
