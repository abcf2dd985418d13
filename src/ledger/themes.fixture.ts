import { readFileSync } from 'node:fs'
import { linkingModelFrom, passagesOf } from '../linking/index.ts'
import type { Analysis, Attribution } from '../text/records.ts'
import { passageOf, type Span } from '../text/span.ts'
import { link } from './link.ts'
import { openLedger, type Ledger } from './index.ts'

const model = linkingModelFrom(readFileSync(new URL('../../models/linking.bin', import.meta.url)))

interface SaidThere { readonly speaker: Attribution['speaker'] | null; readonly words: string; readonly stance?: Attribution['stance']; readonly cue: string; readonly source: string }
export interface WarArticle { readonly outlet: string; readonly day: string; readonly text: string; readonly said: readonly SaidThere[]; readonly own?: readonly string[] }

const organisation = (name: string) => ({ name, type: 'organisation', mention: 'name', spans: [] }) as const

/** A war of words between two bodies that are nowhere else: four statements of one kind, one of them a denial. */
export const WARS: readonly WarArticle[] = [
  {
    outlet: 'Orrin Wire', day: '2031-05-03', text: 'The Ministry of Varnia said that the Tessal brigade was hiding behind civilians in a market at Haldis.',
    said: [{ speaker: organisation('Ministry of Varnia'), source: 'The Ministry of Varnia', cue: 'said', words: 'that the Tessal brigade was hiding behind civilians in a market at Haldis' }],
  },
  {
    outlet: 'Haldis Post', day: '2031-05-04', text: 'The Tessal brigade denied that it used villagers as human shields near the mill.',
    said: [{ speaker: organisation('Tessal brigade'), source: 'The Tessal brigade', cue: 'denied', stance: 'denies', words: 'that it used villagers as human shields near the mill' }],
  },
  {
    outlet: 'Haldis Post', day: '2031-05-06', text: 'The Tessal brigade said that the army of Varnia parked its tanks among houses in Orrin on Sunday.',
    said: [{ speaker: organisation('Tessal brigade'), source: 'The Tessal brigade', cue: 'said', words: 'that the army of Varnia parked its tanks among houses in Orrin on Sunday' }],
  },
  {
    outlet: 'Orrin Wire', day: '2031-05-09', text: 'An officer, who was not named, said that the rebels kept families from leaving the delta. The ferry ran late.',
    said: [{ speaker: { name: 'an officer', type: 'unnamed', mention: 'nominal', spans: [] }, source: 'An officer', cue: 'said', words: 'that the rebels kept families from leaving the delta' }],
  },
]

function analysisOf({ text, said, own = [] }: WarArticle, version: string): Analysis {
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`The article does not hold ${words}.`)
    return [start, start + words.length]
  }
  return {
    id: text, text_sha256: '', reader: { name: 'by hand', version, models: [], settings: {} }, language: { code: 'en', analysed: true }, title: null, outlet: null, published: null, boilerplate: [],
    attributions: said.map(({ speaker, words, cue, source, stance = 'asserts' }, i): Attribution => ({
      id: `a${i}`, source: [at(source)], cue: [at(cue)], content: [at(words)], words: { source, cue, content: words }, kind: 'indirect', nested_in: null, mode: 'speech', stance, cue_distance: 'neutral',
      speaker, relays: [], confidence: 0.9,
    })),
    own_voice: own.map((words, i) => ({ id: `o${i}`, ...passageOf(text, [at(words)]), place: 'body' as const, confidence: 0.9 })), quotations: [], figures: [], evidence: [], incidents: [], mentions: [],
    allegations: said.flatMap(({ stance, source, words }, i) => (stance === 'denies' ? [{ id: `g${i}`, kind: 'denial' as const, made: 'made' as const, accuser: null, accused: source, act: passageOf(text, [at(words)]), attribution: `a${i}`, answers: null, confidence: 0.8 }] : [])),
  }
}

/** A ledger of such articles, read and counted as the run that adds does. */
export function warLedger(articles: readonly WarArticle[], { into, version = '1', eachTime = false }: { into?: Ledger; version?: string; eachTime?: boolean } = {}): Ledger {
  const ledger = into ?? openLedger(':memory:', { clock: () => '2031-06-01T08:00:00Z', linking: model })
  for (const article of articles) {
    ledger.transaction(() => {
      const { outlet, day, text } = article
      const analysis = analysisOf(article, version)
      const added = ledger.snapshots.add({
        article: { outlet, url: `https://${outlet.toLowerCase().replace(' ', '-')}.example/${day}` }, bytes: new TextEncoder().encode(text), media_type: 'text/plain', text, path: day, published_at: day,
      })
      const published = { as_printed: day, edtf: day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z`, basis: 'given', spans: [] } as const
      const ids = ledger.analyses.add(added.snapshot, { ...analysis, published })
      link(ledger, passagesOf({ ...analysis, published }, { article: added.article, passageId: (local) => (ids.attributions.get(local) ?? ids.own_voice.get(local))!, speakerKey: (local) => ids.speakers.get(local) ?? null }), model)
      ledger.arguments.read(ids.analysis, model)
    })
    if (eachTime) ledger.arguments.refresh()
  }
  ledger.arguments.refresh()
  return ledger
}
