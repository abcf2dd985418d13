/**
 * The ledger's first tables; docs/ledger.md says what each column holds. Spans are JSON lists `[[start, end], …]` in UTF-16
 * units of the snapshot's text; instants are UTC text without fractions; ids are text made from content (ids.ts).
 */
export const foundations = /* sql */ `
-- What was given -----------------------------------------------------------------------------------------------------

CREATE TABLE bytes (
  sha256      TEXT PRIMARY KEY,
  media_type  TEXT NOT NULL,
  size        INTEGER NOT NULL,
  content     BLOB NOT NULL
) STRICT;

CREATE TABLE outlet (
  id    TEXT PRIMARY KEY,
  name  TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  nr                   INTEGER PRIMARY KEY,
  id                   TEXT NOT NULL UNIQUE,
  outlet_id            TEXT REFERENCES outlet (id),
  url                  TEXT,
  given_id             TEXT,
  given_title          TEXT,
  title                TEXT NOT NULL,
  record               INTEGER NOT NULL DEFAULT 0 CHECK (record IN (0, 1)),
  added_at             TEXT NOT NULL,
  published_earliest   TEXT,
  current_snapshot_id  TEXT REFERENCES snapshot (id) DEFERRABLE INITIALLY DEFERRED,
  current_analysis_id  TEXT REFERENCES analysis (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX article_by_outlet ON article (outlet_id, published_earliest);
CREATE INDEX article_by_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_by_date ON article (published_earliest);
CREATE INDEX article_by_snapshot ON article (current_snapshot_id);
CREATE INDEX article_by_analysis ON article (current_analysis_id);

CREATE TABLE snapshot (
  nr            INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  article_id    TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  text_sha256   TEXT NOT NULL,
  bytes_sha256  TEXT NOT NULL REFERENCES bytes (sha256),
  path          TEXT,
  published_at  TEXT,
  added_at      TEXT NOT NULL,
  text          TEXT NOT NULL
) STRICT;
CREATE INDEX snapshot_by_article ON snapshot (article_id);
CREATE INDEX snapshot_by_bytes ON snapshot (bytes_sha256);

-- What a reader found ------------------------------------------------------------------------------------------------

CREATE TABLE reader (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  version   TEXT NOT NULL,
  models    TEXT NOT NULL,
  settings  TEXT NOT NULL
) STRICT;

CREATE TABLE analysis (
  nr                    INTEGER PRIMARY KEY,
  id                    TEXT NOT NULL UNIQUE,
  snapshot_id           TEXT NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
  reader_id             TEXT NOT NULL REFERENCES reader (id),
  at                    TEXT NOT NULL,
  current               INTEGER NOT NULL DEFAULT 0 CHECK (current IN (0, 1)),
  language              TEXT NOT NULL,
  analysed              INTEGER NOT NULL CHECK (analysed IN (0, 1)),
  language_reason       TEXT,
  title_spans           TEXT,
  title_words           TEXT,
  outlet_name           TEXT,
  outlet_basis          TEXT,
  outlet_spans          TEXT,
  published_as_printed  TEXT,
  published_edtf        TEXT,
  published_earliest    TEXT,
  published_latest      TEXT,
  published_basis       TEXT,
  published_spans       TEXT,
  UNIQUE (snapshot_id, reader_id)
) STRICT;
CREATE INDEX analysis_by_reader ON analysis (reader_id);

CREATE TABLE speaker (
  nr            INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  key           TEXT NOT NULL UNIQUE,
  scope         TEXT NOT NULL,
  name          TEXT NOT NULL,
  type          TEXT NOT NULL,
  attributions  INTEGER NOT NULL DEFAULT 0,
  articles      INTEGER NOT NULL DEFAULT 0,
  outlets       INTEGER NOT NULL DEFAULT 0,
  statements    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX speaker_by_use ON speaker (statements DESC, attributions DESC, id);
CREATE INDEX speaker_by_name ON speaker (name COLLATE NOCASE);

CREATE TABLE speaker_name (
  speaker_id  TEXT NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
  name        TEXT NOT NULL,
  type        TEXT NOT NULL,
  count       INTEGER NOT NULL,
  PRIMARY KEY (speaker_id, name, type)
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_name_by_name ON speaker_name (name COLLATE NOCASE);

CREATE TABLE speaker_role (
  speaker_id    TEXT NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
  role          TEXT NOT NULL,
  organisation  TEXT NOT NULL DEFAULT '',
  count         INTEGER NOT NULL,
  first         TEXT,
  last          TEXT,
  PRIMARY KEY (speaker_id, role, organisation)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker_outlet (
  speaker_id    TEXT NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
  outlet_id     TEXT NOT NULL REFERENCES outlet (id),
  attributions  INTEGER NOT NULL,
  PRIMARY KEY (speaker_id, outlet_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_outlet_by_outlet ON speaker_outlet (outlet_id);

CREATE TABLE passage (
  nr            INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  analysis_id   TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  snapshot_id   TEXT NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
  article_id    TEXT NOT NULL REFERENCES article (id),
  local_id      TEXT NOT NULL,
  voice         TEXT NOT NULL CHECK (voice IN ('attribution', 'own')),
  spans         TEXT NOT NULL,
  words         TEXT NOT NULL,
  confidence    REAL NOT NULL,
  speaker_id    TEXT REFERENCES speaker (id),
  current       INTEGER NOT NULL CHECK (current IN (0, 1)),
  linked        INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1)),
  verdict       TEXT CHECK (verdict IN ('accepted', 'rejected')),
  birth         INTEGER NOT NULL,
  statement_id  TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX passage_by_analysis ON passage (analysis_id);
CREATE INDEX passage_by_snapshot ON passage (snapshot_id);
CREATE INDEX passage_by_article ON passage (article_id, statement_id);
CREATE INDEX passage_by_statement ON passage (statement_id);
CREATE INDEX passage_by_speaker ON passage (speaker_id, statement_id);
CREATE INDEX passage_out_of_date ON passage (nr) WHERE statement_id IS NOT NULL AND (current = 0 OR verdict = 'rejected');

CREATE TABLE attribution (
  id                    TEXT PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
  source_spans          TEXT NOT NULL,
  source_words          TEXT NOT NULL,
  cue_spans             TEXT NOT NULL,
  cue_words             TEXT NOT NULL,
  kind                  TEXT NOT NULL,
  nested_in             TEXT REFERENCES attribution (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  mode                  TEXT NOT NULL,
  stance                TEXT NOT NULL,
  cue_distance          TEXT NOT NULL,
  speaker_name          TEXT,
  speaker_type          TEXT,
  speaker_role          TEXT,
  speaker_organisation  TEXT,
  speaker_mention       TEXT,
  speaker_spans         TEXT,
  addressee_spans       TEXT,
  addressee_words       TEXT,
  occasion_spans        TEXT,
  occasion_words        TEXT,
  said_at_as_printed    TEXT,
  said_at_edtf          TEXT,
  said_at_earliest      TEXT,
  said_at_latest        TEXT,
  said_at_basis         TEXT,
  said_at_spans         TEXT
) STRICT;
CREATE INDEX attribution_by_nesting ON attribution (nested_in) WHERE nested_in IS NOT NULL;

CREATE TABLE attribution_count (
  kind      TEXT NOT NULL,
  mode      TEXT NOT NULL,
  doubtful  INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
  count     INTEGER NOT NULL,
  PRIMARY KEY (kind, mode, doubtful)
) STRICT, WITHOUT ROWID;

CREATE TABLE relay (
  attribution_id  TEXT NOT NULL REFERENCES attribution (id) ON DELETE CASCADE,
  depth           INTEGER NOT NULL,
  outlet          TEXT NOT NULL,
  cue             TEXT NOT NULL,
  spans           TEXT NOT NULL,
  PRIMARY KEY (attribution_id, depth)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_voice (
  id     TEXT PRIMARY KEY REFERENCES passage (id) ON DELETE CASCADE,
  place  TEXT NOT NULL CHECK (place IN ('headline', 'lead', 'body'))
) STRICT;

CREATE TABLE quotation (
  nr              INTEGER PRIMARY KEY,
  id              TEXT NOT NULL,
  analysis_id     TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  local_id        TEXT NOT NULL,
  spans           TEXT NOT NULL,
  words           TEXT NOT NULL,
  role            TEXT NOT NULL,
  attribution_id  TEXT REFERENCES attribution (id) ON DELETE SET NULL,
  confidence      REAL NOT NULL
) STRICT;
CREATE INDEX quotation_by_analysis ON quotation (analysis_id);
CREATE INDEX quotation_by_attribution ON quotation (attribution_id) WHERE attribution_id IS NOT NULL;

CREATE TABLE mention (
  nr           INTEGER PRIMARY KEY,
  id           TEXT NOT NULL,
  analysis_id  TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  local_id     TEXT NOT NULL,
  spans        TEXT NOT NULL,
  words        TEXT NOT NULL,
  name         TEXT NOT NULL,
  type         TEXT NOT NULL,
  confidence   REAL NOT NULL
) STRICT;
CREATE INDEX mention_by_analysis ON mention (analysis_id);

CREATE TABLE boilerplate (
  nr           INTEGER PRIMARY KEY,
  id           TEXT NOT NULL,
  analysis_id  TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  spans        TEXT NOT NULL,
  words        TEXT NOT NULL
) STRICT;
CREATE INDEX boilerplate_by_analysis ON boilerplate (analysis_id);

CREATE TABLE incident (
  nr                INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,
  analysis_id       TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  local_id          TEXT NOT NULL,
  spans             TEXT NOT NULL,
  words             TEXT NOT NULL,
  type              TEXT NOT NULL,
  place_name        TEXT,
  place_country     TEXT,
  place_candidates  TEXT,
  place_spans       TEXT,
  when_as_printed   TEXT,
  when_edtf         TEXT,
  when_earliest     TEXT,
  when_latest       TEXT,
  when_basis        TEXT,
  when_spans        TEXT,
  confidence        REAL NOT NULL
) STRICT;
CREATE INDEX incident_by_analysis ON incident (analysis_id);

CREATE TABLE figure (
  nr                INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,
  analysis_id       TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  local_id          TEXT NOT NULL,
  spans             TEXT NOT NULL,
  words             TEXT NOT NULL,
  value             REAL,
  min               REAL,
  max               REAL,
  modifier          TEXT NOT NULL,
  unit              TEXT NOT NULL,
  counts            TEXT NOT NULL,
  whom              TEXT NOT NULL,
  cumulative        INTEGER NOT NULL CHECK (cumulative IN (0, 1)),
  place_name        TEXT,
  place_country     TEXT,
  place_candidates  TEXT,
  place_spans       TEXT,
  when_as_printed   TEXT,
  when_edtf         TEXT,
  when_earliest     TEXT,
  when_latest       TEXT,
  when_basis        TEXT,
  when_spans        TEXT,
  stated_by         TEXT REFERENCES attribution (id) ON DELETE SET NULL,
  confidence        REAL NOT NULL
) STRICT;
CREATE INDEX figure_by_analysis ON figure (analysis_id);
CREATE INDEX figure_by_attribution ON figure (stated_by) WHERE stated_by IS NOT NULL;

CREATE TABLE incident_figure (
  incident_id  TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  figure_id    TEXT NOT NULL REFERENCES figure (id) ON DELETE CASCADE,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_figure_by_figure ON incident_figure (figure_id);

CREATE TABLE evidence (
  nr           INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  analysis_id  TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  local_id     TEXT NOT NULL,
  spans        TEXT NOT NULL,
  words        TEXT NOT NULL,
  type         TEXT NOT NULL,
  cited_by     TEXT REFERENCES attribution (id) ON DELETE SET NULL,
  shown        TEXT,
  confidence   REAL NOT NULL
) STRICT;
CREATE INDEX evidence_by_analysis ON evidence (analysis_id);
CREATE INDEX evidence_by_attribution ON evidence (cited_by) WHERE cited_by IS NOT NULL;

CREATE TABLE allegation (
  nr              INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  analysis_id     TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  local_id        TEXT NOT NULL,
  kind            TEXT NOT NULL,
  made            TEXT NOT NULL,
  accuser         TEXT,
  accused         TEXT,
  act_spans       TEXT NOT NULL,
  act_words       TEXT NOT NULL,
  attribution_id  TEXT REFERENCES attribution (id) ON DELETE SET NULL,
  answers         TEXT REFERENCES allegation (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  confidence      REAL NOT NULL
) STRICT;
CREATE INDEX allegation_by_analysis ON allegation (analysis_id);
CREATE INDEX allegation_by_attribution ON allegation (attribution_id) WHERE attribution_id IS NOT NULL;
CREATE INDEX allegation_by_answer ON allegation (answers) WHERE answers IS NOT NULL;

-- What passages share ------------------------------------------------------------------------------------------------

CREATE TABLE signature (
  hash        INTEGER NOT NULL,
  passage_nr  INTEGER NOT NULL,
  PRIMARY KEY (hash, passage_nr)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  nr              INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  a_id            TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  b_id            TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  same_article    INTEGER NOT NULL CHECK (same_article IN (0, 1)),
  match           TEXT NOT NULL,
  fragment        TEXT CHECK (fragment IN ('a', 'b')),
  changes         TEXT NOT NULL,
  direction_from  TEXT CHECK (direction_from IN ('a', 'b')),
  direction_basis TEXT,
  relay_type      TEXT NOT NULL,
  relay_why       TEXT NOT NULL,
  confidence      REAL NOT NULL,
  by              TEXT NOT NULL DEFAULT 'machine',
  verdict         TEXT CHECK (verdict IN ('accepted', 'rejected')),
  UNIQUE (a_id, b_id)
) STRICT;
CREATE INDEX relation_by_b ON relation (b_id);
CREATE INDEX relation_linking_a ON relation (a_id) WHERE match IN ('paraphrase', 'repeats');
CREATE INDEX relation_linking_b ON relation (b_id) WHERE match IN ('paraphrase', 'repeats');

CREATE TABLE statement (
  id               TEXT PRIMARY KEY,
  birth            INTEGER NOT NULL,
  base_id          TEXT NOT NULL REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
  wording          TEXT NOT NULL,
  kind             TEXT NOT NULL,
  mode             TEXT NOT NULL,
  named            TEXT,
  stance           TEXT NOT NULL,
  cue              TEXT NOT NULL,
  cue_distance     TEXT NOT NULL,
  thin             INTEGER NOT NULL CHECK (thin IN (0, 1)),
  confidence       REAL NOT NULL,
  first_reported   TEXT,
  last_reported    TEXT,
  outlets          INTEGER NOT NULL,
  articles         INTEGER NOT NULL,
  variants         INTEGER NOT NULL,
  wordings         INTEGER NOT NULL,
  own_voice        INTEGER NOT NULL,
  speakers_differ  INTEGER NOT NULL CHECK (speakers_differ IN (0, 1))
) STRICT;
CREATE INDEX statement_by_carried ON statement (outlets DESC, articles DESC, variants DESC, confidence DESC, id);
CREATE INDEX statement_by_date ON statement (first_reported, id);
CREATE INDEX statement_by_doubt ON statement (confidence, outlets DESC, id);
CREATE INDEX statement_by_view ON statement (mode, confidence, thin);
CREATE INDEX statement_by_base ON statement (base_id);

CREATE TABLE statement_alias (
  alias         TEXT PRIMARY KEY,
  statement_id  TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_alias_by_statement ON statement_alias (statement_id);

CREATE TABLE statement_speaker (
  statement_id  TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  speaker_id    TEXT NOT NULL REFERENCES speaker (id),
  variants      INTEGER NOT NULL,
  PRIMARY KEY (statement_id, speaker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_speaker_by_speaker ON statement_speaker (speaker_id);
CREATE TABLE statement_outlet (
  statement_id  TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  outlet_id     TEXT NOT NULL REFERENCES outlet (id),
  variants      INTEGER NOT NULL,
  PRIMARY KEY (statement_id, outlet_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_outlet_by_outlet ON statement_outlet (outlet_id);
CREATE TRIGGER statement_speaker_added AFTER INSERT ON statement_speaker BEGIN
  UPDATE speaker SET statements = statements + 1 WHERE id = new.speaker_id;
END;
CREATE TRIGGER statement_speaker_removed AFTER DELETE ON statement_speaker BEGIN
  UPDATE speaker SET statements = statements - 1 WHERE id = old.speaker_id;
END;

-- What people decided, and what happened -------------------------------------------------------------------------------

CREATE TABLE decision (
  nr            INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  at            TEXT NOT NULL,
  who           TEXT NOT NULL,
  what          TEXT NOT NULL,
  subject_type  TEXT NOT NULL,
  subject_id    TEXT NOT NULL,
  why           TEXT,
  undone_by     TEXT REFERENCES decision (id)
) STRICT;
CREATE INDEX decision_by_subject ON decision (subject_id);
CREATE INDEX decision_by_undoing ON decision (undone_by) WHERE undone_by IS NOT NULL;

CREATE TABLE log (
  nr            INTEGER PRIMARY KEY,
  at            TEXT NOT NULL,
  what          TEXT NOT NULL,
  subject       TEXT NOT NULL,
  object        TEXT,
  content_hash  TEXT,
  previous      TEXT NOT NULL,
  hash          TEXT NOT NULL
) STRICT;
CREATE INDEX log_by_subject ON log (subject);

CREATE TABLE log_salt (
  log_nr  INTEGER PRIMARY KEY REFERENCES log (nr),
  salt    TEXT NOT NULL
) STRICT;

CREATE TABLE forgotten (
  snapshot_id  TEXT PRIMARY KEY,
  article_id   TEXT NOT NULL,
  at           TEXT NOT NULL,
  who          TEXT NOT NULL,
  why          TEXT NOT NULL
) STRICT;

-- Held only inside the transaction of a forgetting: the one way past the guards below.
CREATE TABLE forgetting (
  snapshot_id  TEXT PRIMARY KEY,
  bytes_sha256 TEXT NOT NULL
) STRICT;

CREATE TRIGGER log_never_changes BEFORE UPDATE ON log BEGIN
  SELECT raise(ABORT, 'The log is append-only.');
END;
CREATE TRIGGER log_never_shrinks BEFORE DELETE ON log BEGIN
  SELECT raise(ABORT, 'The log is append-only.');
END;
CREATE TRIGGER salt_never_changes BEFORE UPDATE ON log_salt BEGIN
  SELECT raise(ABORT, 'A salt never changes.');
END;
CREATE TRIGGER salt_goes_with_its_snapshot BEFORE DELETE ON log_salt
WHEN NOT EXISTS (SELECT 1 FROM forgetting) BEGIN
  SELECT raise(ABORT, 'Salts go only with a forgotten snapshot.');
END;
CREATE TRIGGER snapshot_never_changes BEFORE UPDATE ON snapshot BEGIN
  SELECT raise(ABORT, 'A snapshot never changes: an edit is a new snapshot.');
END;
CREATE TRIGGER snapshot_goes_only_when_forgotten BEFORE DELETE ON snapshot
WHEN NOT EXISTS (SELECT 1 FROM forgetting WHERE snapshot_id = old.id) BEGIN
  SELECT raise(ABORT, 'A snapshot is removed only by forgetting it.');
END;
CREATE TRIGGER bytes_never_change BEFORE UPDATE ON bytes BEGIN
  SELECT raise(ABORT, 'Original bytes never change.');
END;
CREATE TRIGGER bytes_go_only_when_forgotten BEFORE DELETE ON bytes
WHEN NOT EXISTS (SELECT 1 FROM forgetting WHERE bytes_sha256 = old.sha256) BEGIN
  SELECT raise(ABORT, 'Original bytes are removed only by forgetting their snapshot.');
END;

-- Full text ------------------------------------------------------------------------------------------------------------

CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, content = 'passage', content_rowid = 'nr', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER passage_words_added AFTER INSERT ON passage BEGIN
  INSERT INTO passage_words (rowid, words) VALUES (new.nr, new.words);
END;
CREATE TRIGGER passage_words_removed AFTER DELETE ON passage BEGIN
  INSERT INTO passage_words (passage_words, rowid, words) VALUES ('delete', old.nr, old.words);
END;

CREATE VIRTUAL TABLE snapshot_text USING fts5 (
  text, content = 'snapshot', content_rowid = 'nr', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER snapshot_text_added AFTER INSERT ON snapshot BEGIN
  INSERT INTO snapshot_text (rowid, text) VALUES (new.nr, new.text);
END;
CREATE TRIGGER snapshot_text_removed AFTER DELETE ON snapshot BEGIN
  INSERT INTO snapshot_text (snapshot_text, rowid, text) VALUES ('delete', old.nr, old.text);
END;

-- For people -----------------------------------------------------------------------------------------------------------

CREATE VIEW attributions_read AS
SELECT passage.id,
       outlet.name                  AS outlet,
       article.title                AS article,
       article.published_earliest   AS published,
       speaker.name                 AS speaker,
       attribution.speaker_name     AS speaker_as_printed,
       attribution.speaker_role     AS role,
       attribution.source_words     AS source,
       attribution.cue_words        AS cue,
       passage.words                AS content,
       attribution.kind,
       attribution.mode,
       attribution.stance,
       attribution.cue_distance,
       passage.confidence,
       passage.verdict,
       passage.statement_id,
       passage.article_id,
       passage.snapshot_id,
       passage.spans                AS content_spans,
       reader.name || ' ' || reader.version AS reader
  FROM attribution
  JOIN passage  ON passage.id = attribution.id
  JOIN article  ON article.id = passage.article_id
  JOIN analysis ON analysis.id = passage.analysis_id
  JOIN reader   ON reader.id = analysis.reader_id
  LEFT JOIN outlet  ON outlet.id = article.outlet_id
  LEFT JOIN speaker ON speaker.id = passage.speaker_id
 WHERE passage.current = 1;

CREATE VIEW statements_read AS
SELECT statement.id,
       statement.wording,
       statement.named,
       statement.stance,
       statement.cue,
       statement.cue_distance,
       (SELECT group_concat(speaker.name, '; ')
          FROM statement_speaker JOIN speaker ON speaker.id = statement_speaker.speaker_id
         WHERE statement_speaker.statement_id = statement.id) AS speakers,
       statement.first_reported,
       statement.last_reported,
       statement.outlets,
       statement.articles,
       statement.variants,
       statement.wordings,
       statement.own_voice,
       statement.kind,
       statement.mode,
       statement.confidence
  FROM statement;

CREATE VIEW articles_read AS
SELECT article.id,
       outlet.name AS outlet,
       article.title,
       article.url,
       article.published_earliest AS published,
       article.record,
       analysis.language,
       analysis.analysed,
       (SELECT count(*) FROM snapshot WHERE snapshot.article_id = article.id) AS snapshots,
       (SELECT count(*) FROM passage WHERE passage.article_id = article.id AND passage.current = 1
                                       AND passage.voice = 'attribution')      AS attributions,
       article.added_at,
       article.current_snapshot_id
  FROM article
  LEFT JOIN outlet   ON outlet.id = article.outlet_id
  LEFT JOIN analysis ON analysis.id = article.current_analysis_id;

CREATE VIEW figures_read AS
SELECT figure.id,
       outlet.name  AS outlet,
       article.title AS article,
       figure.words,
       figure.value,
       figure.min,
       figure.max,
       figure.counts,
       figure.whom,
       figure.place_name AS place,
       figure.when_edtf  AS "when",
       attribution.speaker_name AS stated_by,
       figure.confidence
  FROM figure
  JOIN analysis ON analysis.id = figure.analysis_id AND analysis.current = 1
  JOIN article  ON article.current_analysis_id = analysis.id
  LEFT JOIN outlet ON outlet.id = article.outlet_id
  LEFT JOIN attribution ON attribution.id = figure.stated_by;
`
