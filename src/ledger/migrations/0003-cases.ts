/**
 * Cases: what people pin together, as entries that are only ever added; what a case holds now is read from them. And saved
 * searches, which remember when their owner last looked.
 */
export const cases = /* sql */ `
CREATE TABLE case_entry (
  nr            INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  at            TEXT NOT NULL,
  who           TEXT NOT NULL,
  case_id       TEXT NOT NULL,
  what          TEXT NOT NULL CHECK (what IN ('open', 'rename', 'pin', 'note', 'move', 'remove', 'restore')),
  subject_type  TEXT CHECK (subject_type IN ('statement', 'passage', 'article')),
  subject_id    TEXT,
  passage_id    TEXT,
  article_id    TEXT,
  entry_id      TEXT REFERENCES case_entry (id),
  before_id     TEXT REFERENCES case_entry (id),
  words         TEXT
) STRICT;
CREATE INDEX case_entry_by_case ON case_entry (case_id, nr);
CREATE INDEX case_entry_by_subject ON case_entry (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX case_entry_by_entry ON case_entry (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX case_entry_by_before ON case_entry (before_id) WHERE before_id IS NOT NULL;
CREATE TRIGGER case_entry_never_changes BEFORE UPDATE ON case_entry BEGIN
  SELECT raise(ABORT, 'Entries of a case are append-only.');
END;
CREATE TRIGGER case_entry_never_goes BEFORE DELETE ON case_entry BEGIN
  SELECT raise(ABORT, 'Entries of a case are append-only.');
END;

CREATE TABLE saved_search (
  nr          INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  at          TEXT NOT NULL,
  who         TEXT NOT NULL,
  name        TEXT NOT NULL,
  query       TEXT NOT NULL,
  seen_at     TEXT NOT NULL,
  removed_at  TEXT
) STRICT;
CREATE INDEX snapshot_by_added ON snapshot (added_at);
`
