import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { findAttributions } from '../attribution/index.ts'
import { findClaims, findPublished } from '../claims/index.ts'
import { readDocument, type Document } from '../text/document.ts'
import type { Analysis, Article, Quotation } from '../text/records.ts'
import { passageOf, textOf } from '../text/span.ts'
import type { Model } from './model.ts'
import { withTimesOfSaying } from './said-at.ts'

/** Languages that have a model and rules of their own. Others are stored, searched and linked, never read with these. */
const READ = new Set(['en'])

const NOT_READ = (code: string) =>
  code === 'und'
    ? 'The language was not recognised: the text is too short, or of several languages. JSON lines can name it, as `language`.'
    : `There is no model for "${code}" yet.`

/**
 * Reads one article: who said what in it, and which claims it makes. Pure: same article and model, same analysis.
 *
 * @param article - spans of the analysis count UTF-16 units of `article.text`, which is never changed
 */
export function analyse(article: Article, model: Model): Analysis {
  const { text } = article
  const document = readDocument(text, article)
  const analysed = READ.has(languageFamily(document.language))
  const published = findPublished(document, article.published_at)
  const read = analysed ? findAttributions(document, model.attribution) : { ...NOTHING, quotations: quotationsOf(document) }
  const found = { ...read, attributions: withTimesOfSaying(document, read.attributions, published) }
  const claims = analysed ? findClaims(document, found.attributions, published, { gazetteer: model.gazetteer, figures: model.figures }) : NO_CLAIMS
  return {
    id: article.id,
    text_sha256: bytesToHex(sha256(utf8ToBytes(text))),
    reader: model.reader,
    language: { code: document.language, analysed, ...(analysed ? {} : { reason: NOT_READ(document.language) }) },
    title: document.title ? passageOf(text, [document.title]) : article.title ? { spans: [], words: article.title } : null,
    outlet: outletOf(article, document),
    published,
    boilerplate: document.boilerplate.map((span) => passageOf(text, [span])),
    ...found,
    ...claims,
  }
}

/** As given; else as the text itself states it; else unknown. */
function outletOf({ outlet }: Article, document: Document): Analysis['outlet'] {
  if (outlet) return { name: outlet, basis: 'given', spans: [] }
  return document.outlet && { name: document.outlet.name, basis: 'stated', spans: [document.outlet.span] }
}

const NOTHING = { attributions: [], own_voice: [], mentions: [] }
const NO_CLAIMS = { figures: [], evidence: [], allegations: [], incidents: [] }

const languageFamily = (code: string) => code.toLowerCase().split('-')[0]!

/** In a language that is not read, marks are still paired; what the quotations are is left open. */
function quotationsOf(document: Document): Quotation[] {
  return document.quotations.map((quoted, i) => ({
    id: `q${i + 1}`,
    span: quoted.span,
    words: textOf(document.text, quoted.span),
    role: 'other',
    attribution: null,
    confidence: 0.5,
  }))
}
