/**
 * How long the questions about voices and evidence take over 100,000 articles: a ledger filled with made rows of the sizes that real
 * articles have (8 parties, 8 places that standings rest on, 6 namings, 3 pieces of evidence each).
 *
 *     node scripts/with-node.mjs bench/voices-scale.ts [ARTICLES]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '../src/ledger/index.ts'
import { connect } from '../src/ledger/sqlite.ts'

const articles = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'voices-scale-'))
const path = join(folder, 'made.ledger')
openLedger(path).close()
const db = connect(path, false)
db.exec('PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA recursive_triggers = OFF')
db.transaction(() => {
  db.exec(`
    CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${articles - 1}) SELECT i FROM n;
    INSERT INTO outlet SELECT 'o' || i, 'Outlet ' || i FROM n WHERE i < 40;
    INSERT INTO snapshot (id, article_id, text_sha256, bytes_sha256, added_at, text) SELECT 'n' || i, 'a' || i, 'x' || i, 'x', '2031-01-01T00:00:00Z', 'Made ' || i FROM n;
    INSERT INTO article (id, outlet_id, title, added_at, published_earliest, current_snapshot_id, current_analysis_id)
    SELECT 'a' || i, 'o' || (i % 40), 'Title ' || i, '2031-01-01T00:00:00Z', date('2021-01-01', (i % 3650) || ' days') || 'T00:00:00Z', 'n' || i, 'y' || i FROM n;
    INSERT INTO analysis (id, snapshot_id, reader_id, at, current, language, analysed, published_earliest, published_edtf, published_as_printed, published_basis, published_spans)
    SELECT 'y' || i, 'n' || i, 'r', '2031', 1, 'en', 1, date('2021-01-01', (i % 3650) || ' days') || 'T00:00:00Z', date('2021-01-01', (i % 3650) || ' days'), '', 'given', '[]' FROM n;
    INSERT INTO party (id, key, scope, name, type) SELECT 'u' || i, 'k' || i, 'ledger', 'Party ' || i, 'organisation' FROM n WHERE i < ${Math.floor(articles / 2)};
    CREATE TEMP TABLE k (k); INSERT INTO k VALUES (0), (1), (2), (3), (4), (5), (6), (7);
    INSERT OR IGNORE INTO voice (analysis_id, article_id, party_id, name, standing, accused, inferred, confidence)
    SELECT 'y' || i, 'a' || i, 'u' || (CASE k WHEN 0 THEN i % 20 WHEN 1 THEN i % 400 ELSE abs(i * 7919 + k * 104729) % ${Math.floor(articles / 2)} END), 'Party',
           CASE (i + k) % 9 WHEN 0 THEN 'not-heard' WHEN 1 THEN 'asked' WHEN 2 THEN 'through-others' WHEN 3 THEN 'spoken-for' WHEN 4 THEN 'reported' WHEN 5 THEN 'reported' ELSE 'own-words' END,
           (i + k) % 9 = 0, 0, 0.4 + ((i * 31 + k * 17) % 60) / 100.0 FROM n, k;
    INSERT INTO voice_row (voice_nr, position, how, opponent, spans, words) SELECT nr, 0, 'own-words', 0, '[[0, 4]]', 'Made' FROM voice;
    INSERT INTO naming (analysis_id, article_id, party_id, label, voice, distance, inferred, confidence, spans, words)
    SELECT 'y' || i, 'a' || i, CASE WHEN (i + k) % 3 = 0 THEN 'u' || (i * 13 % 300) END, 'label ' || ((i + k * k) % 60), CASE (i + k) % 2 WHEN 0 THEN 'own' ELSE 'said' END, NULL, 0, 1, '[[0, 4]]', 'Made' FROM n, k WHERE k < 6;
    INSERT INTO evidence (id, analysis_id, local_id, spans, words, type, confidence) SELECT 'e' || i || '-' || k, 'y' || i, 'e' || k, '[[0, 4]]', 'Made',
           CASE (i + k) % 5 WHEN 0 THEN 'video' WHEN 1 THEN 'document' WHEN 2 THEN 'witness' WHEN 3 THEN 'satellite' ELSE 'photograph' END, 0.5 FROM n, k WHERE k < 3;
    INSERT INTO cited SELECT id, analysis_id, 'a' || substr(analysis_id, 2), type, '', NULL, 0.4 + (nr % 60) / 100.0, 0 FROM evidence;`)
})
db.exec('ANALYZE')
db.close()

const ledger = openLedger(path)
const most = ledger.voices.table({ limit: 1 }).parties[0]!
const asked: Readonly<Record<string, () => unknown>> = {
  'voices, first page': () => ledger.voices.table(),
  'voices, a name’s part': () => ledger.voices.table({ party: 'ty 41' }),
  'voices, accused and not heard': () => ledger.voices.table({ standing: 'not-heard' }),
  'voices, one outlet': () => ledger.voices.table({ outlet: 'o7' }),
  'voices, one month': () => ledger.voices.table({ from: '2024-03-01', to: '2024-03-31' }),
  'one article': () => ledger.voices.article('a4711'),
  [`the party in most articles (${most.articles})`]: () => ledger.voices.page(most.id),
  'namings, first page': () => ledger.namings.table({ rows: 0 }),
  'namings with rows': () => ledger.namings.table({ rows: 5, limit: 100 }),
  'evidence, first page': () => ledger.evidence.list(),
  'evidence, one type': () => ledger.evidence.list({ type: 'satellite' }),
  'evidence, one outlet': () => ledger.evidence.list({ outlet: 'o7' }),
}
console.log(`${articles.toLocaleString('en-GB')} articles; milliseconds, median of five\n`)
for (const [name, ask] of Object.entries(asked)) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    ask()
    return performance.now() - start
  }).sort((a, b) => a - b)
  console.log(`${name.padEnd(44)}${times[2]!.toFixed(0).padStart(6)}`)
}
ledger.close()
rmSync(folder, { recursive: true, force: true })
