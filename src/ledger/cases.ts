import type { CaseEntry, CaseEntryRequest, CaseItem, CasePage, CaseSummary } from '../api/index.ts'
import { nearest } from '../text/nearest.ts'
import { foldName, idOf } from './ids.ts'
import type { Clock } from './ledger.ts'
import type { LogQueries } from './log.ts'
import { ARTICLE_REF, JOIN_ARTICLE_REF, SPEAKER_REF, toArticleRef, toSpeakerRef } from './refs.ts'
import { passageFromRow, text, textOrNull } from './rows.ts'
import type { Database, Row } from './sqlite.ts'
import type { StandingQueries } from './standing.ts'
import type { StatementQueries } from './statements.ts'
import { UnknownArticle, UnknownCase, UnknownEntry, UnknownPassage } from './unknown.ts'

/** As the API takes it. */
export type CaseEntryGiven = CaseEntryRequest

type Pinned = NonNullable<CaseEntry['subject']>

/** A case as its entries make it. */
interface Folded {
  readonly summary: CaseSummary
  /** Pins and notes that stand by themselves, in order, taken-out ones left out. */
  readonly order: readonly Row[]
  readonly notesOn: ReadonlyMap<string, readonly Row[]>
  /** Taken out and not put back: the entry, and the removing of it. */
  readonly removed: readonly { readonly row: Row; readonly by: Row }[]
}

/** What people pin together. A case is read from its entries, which are only ever added, each in the log. */
export function caseQueries(
  db: Database, clock: Clock, log: LogQueries, standing: StandingQueries, statements: StatementQueries, resolve: (statement: string) => string,
) {
  const insert = db.prepare(`
    INSERT INTO case_entry ( id,  at,  who,  case_id,  what,  subject_type,  subject_id,  passage_id,  article_id,  entry_id,  before_id,  words)
                    VALUES (@id, @at, @who, @case_id, @what, @subject_type, @subject_id, @passage_id, @article_id, @entry_id, @before_id, @words)`)
  const count = db.prepare('SELECT count(*) AS count FROM case_entry')
  const ofCase = db.prepare('SELECT * FROM case_entry WHERE case_id = @id ORDER BY nr')
  const openings = db.prepare("SELECT case_id FROM case_entry WHERE what = 'open' ORDER BY nr")
  const holding = db.prepare("SELECT DISTINCT case_id FROM case_entry WHERE what = 'pin' AND subject_id = @id")
  const baseOf = db.prepare('SELECT base_id, passage.article_id FROM statement JOIN passage ON passage.id = base_id WHERE statement.id = @id')
  const passageById = db.prepare(`
    SELECT passage.id, passage.spans, passage.words, passage.statement_id, passage.article_id AS in_article, snapshot.text_sha256,
           attribution.said_at_earliest, ${SPEAKER_REF}, ${ARTICLE_REF}
      FROM passage
      JOIN snapshot ON snapshot.id = passage.snapshot_id
      JOIN article  ON article.id = passage.article_id ${JOIN_ARTICLE_REF}
      LEFT JOIN attribution ON attribution.id = passage.id
      LEFT JOIN speaker     ON speaker.id = passage.speaker_id
     WHERE passage.id = @id`)
  const articleById = db.prepare(`
    SELECT ${ARTICLE_REF}, snapshot.text_sha256 FROM article ${JOIN_ARTICLE_REF}
      LEFT JOIN snapshot ON snapshot.id = article.current_snapshot_id WHERE article.id = @id`)
  const saidAt = db.prepare(`
    SELECT min(said_at_earliest) AS at FROM passage JOIN attribution USING (id) WHERE statement_id = @id AND said_at_earliest IS NOT NULL`)
  const tombstone = db.prepare('SELECT at, who, why FROM forgotten WHERE article_id = @id ORDER BY at DESC LIMIT 1')

  type Written = Partial<Record<'subject_type' | 'subject_id' | 'passage_id' | 'article_id' | 'entry_id' | 'before_id' | 'words', string | null>>

  function write(caseId: string | null, who: string, what: CaseEntry['what'], more: Written): CaseEntry {
    const at = clock()
    const n = count.get()!['count']
    const id = idOf('entry', who, at, what, n)
    const row = {
      id, at, who, case_id: caseId ?? idOf('case', who, at, more.words, n), what, subject_type: null, subject_id: null, passage_id: null, article_id: null,
      entry_id: null, before_id: null, words: null, ...more,
    }
    insert.run(row)
    log.append('case.written', id, { object: row.case_id, content: log.contentOf('case.written', id) })
    return toCaseEntry(row)
  }

  function fold(id: string): Folded {
    const rows = ofCase.all({ id })
    const [opening] = rows
    if (!opening) throw new UnknownCase(id)
    const byId = new Map(rows.map((row) => [text(row['id']), row]))
    const out = new Map<string, Row>() // entries taken out, by what took them out
    let order: string[] = []
    let name = ''
    for (const row of rows) {
      const [entry, own] = [textOrNull(row['entry_id']), text(row['id'])]
      switch (row['what']) {
        case 'open': case 'rename': name = text(row['words']); break
        case 'pin': order.push(own); break
        case 'note': if (entry === null) order.push(own); break
        case 'remove': out.set(entry!, row); break
        case 'restore': out.delete(entry!); break
        case 'move': {
          order = order.filter((one) => one !== entry)
          const at = row['before_id'] === null ? -1 : order.indexOf(text(row['before_id']))
          order.splice(at < 0 ? order.length : at, 0, entry!)
          break
        }
        default:
      }
    }
    const standingNotes = rows.filter((row) => row['what'] === 'note' && !out.has(text(row['id'])))
    const shown = order.filter((one) => !out.has(one)).map((one) => byId.get(one)!)
    const within = new Set(shown.map((row) => row['id']))
    const notes = standingNotes.filter((row) => row['entry_id'] === null || within.has(row['entry_id']))
    return {
      summary: {
        id, name, opened_by: text(opening['who']), opened_at: text(opening['at']), changed_at: text(rows.at(-1)!['at']),
        items: shown.filter((row) => row['what'] === 'pin').length, notes: notes.length,
      },
      order: shown,
      notesOn: Map.groupBy(notes.filter((row) => row['entry_id'] !== null), (row) => text(row['entry_id'])),
      removed: [...out].map(([entry, by]) => ({ row: byId.get(entry)!, by })).reverse(),
    }
  }

  /** A case by id or name, case aside. @throws UnknownCase */
  function find(given: string): string {
    const all = openings.all().map((row) => fold(text(row['case_id'])).summary)
    const found = all.find(({ id }) => id === given) ?? all.find(({ name }) => foldName(name) === foldName(given))
    if (!found) throw new UnknownCase(given, nearest(given, all.map(({ name }) => name), 3))
    return found.id
  }

  /** What is pinned, where it stands now. @throws UnknownStatement, UnknownPassage, UnknownArticle */
  function subjectOf({ type, id }: Pinned): Written & { subject_id: string } {
    if (type === 'statement') {
      const now = resolve(id)
      const base = baseOf.get({ id: now })
      return { subject_type: type, subject_id: now, passage_id: textOrNull(base?.['base_id']), article_id: textOrNull(base?.['article_id']) }
    }
    if (type === 'passage') {
      const row = passageById.get({ id })
      if (!row) throw new UnknownPassage(id)
      return { subject_type: type, subject_id: id, passage_id: id, article_id: text(row['in_article']) }
    }
    if (!articleById.get({ id })) throw new UnknownArticle(id)
    return { subject_type: type, subject_id: id, article_id: id }
  }

  /** The statement that was pinned, whatever it was merged into meanwhile; null where all its printings are gone. */
  function statementNow(row: Row): string | null {
    try {
      return resolve(text(row['subject_id']))
    } catch {
      const passage = row['passage_id'] === null ? null : standing.currentOf(text(row['passage_id']))
      return passage === null ? null : textOrNull(passageById.get({ id: passage })?.['statement_id'])
    }
  }

  const NOTHING = { id: null, words: null, statement: null, passage: null, speaker: null, article: null, text_sha256: null, date: null, date_basis: null, gone: null, tombstone: null } as const

  function toItem(row: Row, notes: readonly Row[]): CaseItem {
    const common = {
      ...NOTHING, entry: text(row['id']), at: text(row['at']), who: text(row['who']),
      notes: notes.map((note) => ({ entry: text(note['id']), at: text(note['at']), who: text(note['who']), words: text(note['words']) })),
    }
    if (row['what'] === 'note') return { ...common, type: 'note', words: text(row['words']), date: common.at, date_basis: 'noted' }
    const type = row['subject_type'] as Pinned['type']
    if (type === 'statement') {
      const id = statementNow(row)
      const statement = id === null ? null : statements.summary(id)
      if (!statement) return { ...common, type, ...goneOf(row) }
      const said = textOrNull(saidAt.get({ id })?.['at'])
      return { ...common, type, id, statement, date: said ?? statement.first_reported, date_basis: said !== null ? 'said' : statement.first_reported === null ? null : 'reported' }
    }
    if (type === 'passage') {
      const id = standing.currentOf(text(row['subject_id'])) ?? text(row['subject_id'])
      const found = passageById.get({ id })
      if (!found) return { ...common, type, ...goneOf(row) }
      const [said, published] = [textOrNull(found['said_at_earliest']), textOrNull(found['published_earliest'])]
      return {
        ...common, type, id, passage: passageFromRow(found), speaker: toSpeakerRef(found), article: toArticleRef(found), text_sha256: text(found['text_sha256']),
        statement: found['statement_id'] === null ? null : statements.summary(text(found['statement_id'])),
        date: said ?? published, date_basis: said !== null ? 'said' : published === null ? null : 'published',
        // its article may have been read anew: the words stand there all the same
        gone: standing.currentOf(id) === null ? 'not-read' : null,
      }
    }
    const found = articleById.get({ id: text(row['subject_id']) })
    if (!found) return { ...common, type, ...goneOf(row) }
    const published = textOrNull(found['published_earliest'])
    return { ...common, type, id: text(row['subject_id']), article: toArticleRef(found), text_sha256: textOrNull(found['text_sha256']), date: published, date_basis: published === null ? null : 'published' }
  }

  function goneOf(row: Row): Pick<CaseItem, 'gone' | 'tombstone'> {
    const stone = row['article_id'] === null ? undefined : tombstone.get({ id: text(row['article_id']) })
    return stone ? { gone: 'forgotten', tombstone: { at: text(stone['at']), who: text(stone['who']), why: text(stone['why']) } } : { gone: 'not-read', tombstone: null }
  }

  /** @throws UnknownEntry */
  function entryIn(id: string, entry: string): string {
    const row = ofCase.all({ id }).find((one) => one['id'] === entry)
    if (!row || (row['what'] !== 'pin' && row['what'] !== 'note')) throw new UnknownEntry(entry)
    return entry
  }

  function pin(id: string, who: string, subject: Pinned): CaseEntry {
    const given = subjectOf(subject)
    const known = ofCase.all({ id }).find((row) => row['what'] === 'pin' && row['subject_type'] === subject.type && row['subject_id'] === given.subject_id)
    if (!known) return write(id, who, 'pin', given)
    const isOut = fold(id).removed.some(({ row }) => row['id'] === known['id'])
    return isOut ? { ...write(id, who, 'restore', { entry_id: text(known['id']) }), subject } : toCaseEntry(known)
  }

  return {
    find,
    list: (): CaseSummary[] => openings.all().map((row) => fold(text(row['case_id'])).summary).sort((a, b) => b.changed_at.localeCompare(a.changed_at) || a.name.localeCompare(b.name)),
    /** Cases that hold this statement, passage or article now. */
    holding: (id: string): CaseSummary[] => holding.all({ id }).map((row) => fold(text(row['case_id']))).filter(({ order }) => order.some((row) => row['subject_id'] === id)).map(({ summary }) => summary),
    /** By id or name. @throws UnknownCase */
    page(given: string): CasePage {
      const { summary, order, notesOn, removed } = fold(find(given))
      return {
        case: summary,
        items: order.map((row) => toItem(row, notesOn.get(text(row['id'])) ?? [])),
        removed: removed.map(({ row, by }) => {
          const item = toItem(row, [])
          const label = item.words ?? item.passage?.words ?? item.statement?.wording ?? item.article?.title ?? ''
          return { entry: item.entry, type: item.type, label: label.length > 120 ? `${label.slice(0, 118)}…` : label, by: text(by['who']), at: text(by['at']) }
        }),
      }
    },
    /** Opens a case; one of that name, case aside, is the same. */
    open(who: string, name: string): CaseSummary {
      return db.transaction(() => {
        const same = openings.all().map((row) => fold(text(row['case_id'])).summary).find((one) => foldName(one.name) === foldName(name))
        return same ?? fold(write(null, who, 'open', { words: name }).case).summary
      })
    },
    /**
     * Adds an entry. What is pinned already is not pinned twice; what was taken out is put back.
     *
     * @throws UnknownCase, UnknownEntry, UnknownStatement, UnknownPassage, UnknownArticle
     */
    add(given: string, entry: CaseEntryGiven): CaseEntry {
      return db.transaction(() => {
        const id = find(given)
        const { who } = entry
        switch (entry.what) {
          case 'rename': return write(id, who, 'rename', { words: entry.name })
          case 'note': return write(id, who, 'note', { words: entry.words, entry_id: entry.entry === undefined ? null : entryIn(id, entry.entry) })
          case 'move': return write(id, who, 'move', { entry_id: entryIn(id, entry.entry), before_id: entry.before === null ? null : entryIn(id, entry.before) })
          case 'remove': case 'restore': return write(id, who, entry.what, { entry_id: entryIn(id, entry.entry) })
          default: {
            const made = pin(id, who, entry.subject)
            if (entry.note !== undefined) write(id, who, 'note', { words: entry.note, entry_id: made.what === 'restore' ? made.entry : made.id })
            return made
          }
        }
      })
    },
  }
}
export type CaseQueries = ReturnType<typeof caseQueries>

export function toCaseEntry(row: Row): CaseEntry {
  return {
    id: text(row['id']), at: text(row['at']), who: text(row['who']), case: text(row['case_id']), what: text(row['what']) as CaseEntry['what'],
    subject: row['subject_type'] === null ? null : { type: row['subject_type'] as Pinned['type'], id: text(row['subject_id']) },
    passage: textOrNull(row['passage_id']), article: textOrNull(row['article_id']), entry: textOrNull(row['entry_id']), before: textOrNull(row['before_id']),
    words: textOrNull(row['words']),
  }
}
