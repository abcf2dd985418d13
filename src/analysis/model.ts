import { attributionModelFrom, type AttributionModel } from '../attribution/index.ts'
import { figureReaderFrom, gazetteerFrom, type FigureReader, type Gazetteer } from '../claims/index.ts'
import { linkingModelFrom, type LinkingModel } from '../linking/index.ts'
import type { Reader } from '../text/records.ts'

/** The weights that `models/` holds, as bytes. Reading files is for the floors above. */
export interface ModelFiles {
  readonly attribution: Uint8Array
  readonly linking: Uint8Array
  readonly figures: Uint8Array
  /** Places with their countries; without it countries stay open. */
  readonly places?: Uint8Array
}

/** Everything that `analyse` and `compare` need, frozen. */
export interface Model {
  readonly attribution: AttributionModel
  readonly linking: LinkingModel
  readonly figures: FigureReader
  readonly gazetteer: Gazetteer | null
  readonly reader: Reader
}

/**
 * @param version - of the program, as in package.json
 * @param hashes - of the model files, so that every analysis says what made it
 */
export function modelFrom(files: ModelFiles, version: string, hashes: readonly string[]): Model {
  return {
    attribution: attributionModelFrom(files.attribution),
    linking: linkingModelFrom(files.linking),
    figures: figureReaderFrom(files.figures),
    gazetteer: files.places ? gazetteerFrom(files.places) : null,
    reader: { name: 'sayso', version, models: hashes, settings: {} },
  }
}
