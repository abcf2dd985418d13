import type { Crf } from '../learn/crf.ts'
import { treesFrom } from '../learn/calibrated-trees.ts'
import { emptyCrf, ANY_ORDER } from '../learn/crf.ts'
import type { Perceptron } from '../learn/perceptron.ts'
import { unpackTables, UnreadableModel, type PackedWeights, type WholeWeights } from '../learn/weights.ts'
import type { Parser } from './parse.ts'
import { MOVE_KEYS, MOVES } from './parse.ts'
import { RELATION_KEYS, RELATIONS } from './relations.ts'
import { ROLE_GRAMMAR, ROLE_LABELS } from './roles.ts'
import type { Verifier } from './verify.ts'
import { VERDICT_WIDTH } from './verify-features.ts'
import { TAGS, vocabularyFrom, type Vocabulary } from './vocabulary.ts'

/** Everything learnt that attribution needs, for one language. */
export interface AttributionModel {
  /** BCP 47 code of the language that it reads. */
  readonly language: string
  readonly vocabulary: Vocabulary
  readonly tagger: Perceptron
  readonly parser: Parser
  readonly cues: Crf
  readonly roles: Crf
  readonly verifier: Verifier
}

/** Reads a model file that training/train.ts wrote. @throws UnreadableModel */
export function attributionModelFrom(bytes: Uint8Array): AttributionModel {
  const { about, table, whole, packed } = unpackTables(bytes)
  if (about['tags'] !== TAGS.length) throw new UnreadableModel(`it was made for ${String(about['tags'])} tags, not ${TAGS.length}`)
  if (about['questions'] !== VERDICT_WIDTH) throw new UnreadableModel(`its verifier answers ${String(about['questions'])} questions, not ${VERDICT_WIDTH}`)
  return {
    language: String(about['language']),
    vocabulary: vocabularyFrom({
      words: table<Uint32Array>('words'),
      tagBits: table<Uint32Array>('tagBits'),
      rateKeys: table<Uint32Array>('rateKeys'),
      rateBins: table<Uint8Array>('rateBins'),
    }),
    tagger: perceptronOf(whole('tagger')),
    parser: parserOf(whole('moves'), whole('relations'), table<Uint32Array>('moveShortcuts'), table<Uint32Array>('relationShortcuts')),
    cues: { ...emptyCrf(3, 0, ANY_ORDER), ...crfOf(3, packed('cues'), table<Float32Array>('cueTransitions')) },
    roles: { ...emptyCrf(ROLE_LABELS, 0, ROLE_GRAMMAR), ...crfOf(ROLE_LABELS, packed('roles'), table<Float32Array>('roleTransitions')) },
    verifier: treesFrom({ table }),
  }
}

function perceptronOf({ weights }: WholeWeights): Perceptron {
  return { weights, bits: Math.log2(weights.length) }
}

function parserOf(moves: WholeWeights, relations: WholeWeights, knownMoves: Uint32Array, knownRelations: Uint32Array): Parser {
  const bitsOf = ({ weights }: WholeWeights, answers: number) => Math.log2(weights.length / answers)
  return {
    bits: bitsOf(moves, MOVES), moves: moves.weights, labelBits: bitsOf(relations, RELATIONS), relations: relations.weights,
    shortcuts: { moves: listed(knownMoves, MOVE_KEYS), relations: listed(knownRelations, RELATION_KEYS) },
  }
}

/** A table from the list of its entries that are not 0: key × 256 + entry. */
function listed(entries: Uint32Array, size: number): Uint8Array {
  const table = new Uint8Array(size)
  for (const entry of entries) table[entry >>> 8] = entry & 255
  return table
}

function crfOf(labels: number, { weights, levels, unit }: PackedWeights, transitions: Float32Array): Pick<Crf, 'bits' | 'weights' | 'levels' | 'unit' | 'transitions'> {
  return { bits: Math.log2(weights.length / labels), weights, levels, unit, transitions }
}
