/**
 * FollowTheMoney entities, one JSON line each (schemata Article, Person, Organization, Mention, Documentation). What each field
 * means: docs/exports.md.
 */
import type { LedgerLine, LineOf } from '../api/ledger-records.ts'
import { SURE } from '../text/confidence.ts'
import type { When } from '../text/records.ts'
import { isPlaced, placed, toJson, type PlacedAnalysis } from './in-place.ts'
import { atOneMoment, inPieces, type Exported, type Write } from './jsonl.ts'
import { webAddress } from './markup.ts'

export interface FtmEntity {
  readonly id: string
  readonly schema: 'Article' | 'Person' | 'Organization' | 'Mention' | 'Documentation'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

export interface FtmOptions {
  /** Least confidence of a reading that is told; a person's accepting stands above it. */
  readonly confidence?: number
  /** With the articles' full texts. */
  readonly text?: boolean
}

/** Writes articles, named speakers and what they are reported to have said. @returns how many entities */
export async function exportFtm(ledger: Exported, write: Write, { confidence = SURE, text = false }: FtmOptions = {}): Promise<{ records: number }> {
  let records = 0
  await atOneMoment(ledger, (exchange) => {
    const named = namedSpeakers(exchange.lines({ text: false, articles: false }))
    function* texts() {
      for (const entity of entities(exchange.lines({ text: true, bytes: false }), named, { confidence, text })) {
        records++
        yield `${toJson(entity)}\n`
      }
    }
    return inPieces(texts(), write)
  })
  return { records }
}

/**
 * Speakers that become entities: persons and bodies with a name that holds across articles. Unnamed sources, groups, documents and
 * names that mean something in one article only (“the ministry”) never do.
 */
export function namedSpeakers(lines: Iterable<LedgerLine>): ReadonlySet<string> {
  const named = new Set<string>()
  for (const line of lines) {
    if (line.type === 'speaker') {
      if (isEntity(line)) named.add(line.id)
    } else if (line.type !== 'article') break // speakers come first
  }
  return named
}

function isEntity({ scope, speaker_type: type }: LineOf<'speaker'>): boolean {
  return scope === 'ledger' && (type === 'person' || type === 'organisation')
}

export function* entities(lines: Iterable<LedgerLine>, named: ReadonlySet<string>, options: FtmOptions): Generator<FtmEntity> {
  const told = new Set<string>() // speakers that a written row names
  for (const each of placed(lines)) {
    if (isPlaced(each)) {
      for (const entity of entitiesOf(each, named, options)) {
        if (entity.schema === 'Documentation') for (const id of entity.properties['entity']!) told.add(id)
        yield entity
      }
    } else if (each.type === 'speaker' && told.has(ftmId(each.id))) yield speakerEntity(each)
  }
}

/** An article, and for each sure attribution a mention; of a named speaker also a Documentation of what it is reported to have said. */
export function* entitiesOf({ article, snapshot, analysis, text, rows }: PlacedAnalysis, named: ReadonlySet<string>, { confidence = SURE, text: withText = false }: FtmOptions): Generator<FtmEntity> {
  const document = ftmId(article.id)
  const sourceUrl = webAddress(article.url)
  yield entity(document, 'Article', {
    title: article.title, publisher: article.outlet, sourceUrl, publishedAt: dateOf(analysis.published), retrievedAt: dateTime(snapshot.added_at), mimeType: snapshot.media_type,
    processingAgent: `${analysis.reader.name} ${analysis.reader.version}`, processedAt: dateTime(analysis.at),
    notes: `SHA-256 of the text: ${snapshot.text_sha256}${article.record ? '. Marked as a record of what was said.' : ''}`,
    ...(withText ? { bodyText: text.text } : {}),
  })
  for (const row of rows) {
    if (row.type !== 'attribution' || row.speaker === null || row.verdict === 'rejected') continue
    if (row.verdict !== 'accepted' && (row.confidence < confidence || row.mode === 'thought')) continue
    const { speaker } = row
    const isNamed = row.speaker_id !== null && named.has(row.speaker_id) && (speaker.type === 'person' || speaker.type === 'organisation')
    if (!isNamed) continue
    const resolved = ftmId(row.speaker_id!)
    yield entity(`${ftmId(row.id)}-mention`, 'Mention', { document, name: speaker.name, resolved, detectedSchema: speaker.type === 'person' ? 'Person' : 'Organization' })
    const [start, end] = text.codePoints([Math.min(...row.content.map(([from]) => from)), Math.max(...row.content.map(([, to]) => to))])
    yield entity(ftmId(row.id), 'Documentation', {
      entity: resolved, document, role: `reported: ${row.words.cue.trim() || row.stance}`, date: dateOf(row.said_at ?? null), summary: row.words.content, publisher: article.outlet, sourceUrl,
      recordId: row.statement, status: row.verdict === 'accepted' ? 'accepted by a person' : `read by machine, confidence ${row.confidence.toFixed(3)}`,
      description: `${row.kind} ${row.mode}, ${row.stance}; source as printed: ${row.words.source}; code points ${start}–${end} of the text with SHA-256 ${snapshot.text_sha256}`,
    })
  }
}

/** A speaker under the names and roles printed for it. */
export function speakerEntity({ id, name, speaker_type: type, names, roles, articles }: LineOf<'speaker'>): FtmEntity {
  const printed = roles.map(({ role, organisation }) => [role, organisation].filter(Boolean).join(', '))
  return entity(ftmId(id), type === 'person' ? 'Person' : 'Organization', {
    name, alias: names.map((each) => each.name).filter((each) => each !== name), ...(type === 'person' ? { position: printed } : {}),
    notes: `Named as a source in ${articles} ${articles === 1 ? 'article' : 'articles'}. Names and roles as printed, put together by machine.`,
  })
}

function entity(id: string, schema: FtmEntity['schema'], properties: Readonly<Record<string, string | readonly string[] | null>>): FtmEntity {
  const lists = Object.entries(properties).map(([name, value]): [string, readonly string[]] => [name, [...new Set(value === null || value === '' ? [] : typeof value === 'string' ? [value] : value)]])
  return { id, schema, properties: Object.fromEntries(lists.filter(([, values]) => values.length > 0)) }
}

/** FollowTheMoney’s ids hold letters, digits, dots and hyphens. */
export const ftmId = (id: string): string => `sayso-${encodeURIComponent(id.toWellFormed()).replaceAll(/[^A-Za-z0-9.-]/g, '.')}`.replace(/[.-]+$/, '')

/** A date as far as it is known, from the year on; FollowTheMoney has none without a year. */
function dateOf(when: When | null): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/.exec(when?.edtf ?? '')?.[0] ?? null
}

const dateTime = (at: string) => at.replace(/Z$/, '')
