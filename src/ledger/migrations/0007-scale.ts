import { DAY, facetsOf, hundredthOf, SURETY } from '../facets.ts'
import { CUES_OF } from '../speaker-tally.ts'

const dayOf = (row: string): string => `coalesce(${DAY}, '')`.replaceAll('statement.', `${row}.`)
const suretyOf = (row: string): string => hundredthOf(`(${SURETY})`).replaceAll('statement.', `${row}.`)
const counted = (row: string): string => `INSERT INTO statement_day VALUES (${dayOf(row)}, ${row}.mode = 'thought', ${suretyOf(row)}, 1) ON CONFLICT DO UPDATE SET count = count + 1`
const uncounted = (row: string): string => `UPDATE statement_day SET count = count - 1 WHERE (day, thought, hundredths) = (${dayOf(row)}, ${row}.mode = 'thought', ${suretyOf(row)})`

/**
 * What lets lists of millions answer at once: how surely each statement is shown, beside each of its speakers, outlets and traits; how
 * outlets carry it; from where to where it was passed on; counts; and speakers' names by the beginnings of their words.
 */
export const scale = /* sql */ `
ALTER TABLE statement_speaker ADD COLUMN surety REAL NOT NULL DEFAULT 0;
ALTER TABLE statement_speaker ADD COLUMN thought INTEGER NOT NULL DEFAULT 0 CHECK (thought IN (0, 1));
ALTER TABLE statement_outlet ADD COLUMN surety REAL NOT NULL DEFAULT 0;
ALTER TABLE statement_outlet ADD COLUMN thought INTEGER NOT NULL DEFAULT 0 CHECK (thought IN (0, 1));
ALTER TABLE statement_speaker ADD COLUMN day TEXT;
ALTER TABLE statement_outlet ADD COLUMN day TEXT;
ALTER TABLE statement_outlet ADD COLUMN carries INTEGER NOT NULL DEFAULT 0;

CREATE TABLE statement_trait (
  trait         TEXT NOT NULL,
  statement_id  TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  surety        REAL NOT NULL,
  thought       INTEGER NOT NULL CHECK (thought IN (0, 1)),
  day           TEXT,
  PRIMARY KEY (trait, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_trait_by_statement ON statement_trait (statement_id);

CREATE TABLE statement_relay (
  statement_id  TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  from_outlet   TEXT NOT NULL,
  to_outlet_id  TEXT NOT NULL REFERENCES outlet (id),
  type          TEXT NOT NULL CHECK (type IN ('stated', 'inferred')),
  surety        REAL NOT NULL,
  thought       INTEGER NOT NULL CHECK (thought IN (0, 1)),
  day           TEXT,
  PRIMARY KEY (statement_id, from_outlet, to_outlet_id, type)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_relay_by_way ON statement_relay (from_outlet COLLATE NOCASE, to_outlet_id, type, surety);

CREATE TABLE statement_count (
  kind        TEXT NOT NULL,
  mode        TEXT NOT NULL,
  thin        INTEGER NOT NULL CHECK (thin IN (0, 1)),
  hundredths  INTEGER NOT NULL,
  count       INTEGER NOT NULL,
  PRIMARY KEY (kind, mode, thin, hundredths)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_day (
  day         TEXT NOT NULL,
  thought     INTEGER NOT NULL CHECK (thought IN (0, 1)),
  hundredths  INTEGER NOT NULL,
  count       INTEGER NOT NULL,
  PRIMARY KEY (day, thought, hundredths)
) STRICT, WITHOUT ROWID;

CREATE TABLE outlet_count (
  outlet_id   TEXT NOT NULL REFERENCES outlet (id),
  thought     INTEGER NOT NULL CHECK (thought IN (0, 1)),
  carries     INTEGER NOT NULL,
  hundredths  INTEGER NOT NULL,
  count       INTEGER NOT NULL,
  PRIMARY KEY (outlet_id, thought, carries, hundredths)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker_cue (
  speaker_id    TEXT NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
  cue           TEXT NOT NULL,
  cue_distance  TEXT NOT NULL,
  thought       INTEGER NOT NULL CHECK (thought IN (0, 1)),
  hundredths    INTEGER NOT NULL,
  count         INTEGER NOT NULL,
  PRIMARY KEY (speaker_id, cue, cue_distance, thought, hundredths)
) STRICT, WITHOUT ROWID;
${CUES_OF('current = 1')};

DROP TRIGGER statement_speaker_added;
DROP TRIGGER statement_speaker_removed;
DROP INDEX statement_speaker_by_speaker;
DROP INDEX statement_outlet_by_outlet;
DELETE FROM statement_speaker;
DELETE FROM statement_outlet;
${facetsOf('TRUE').join(';\n')};
CREATE INDEX statement_speaker_by_speaker ON statement_speaker (speaker_id, surety, thought, day);
CREATE INDEX statement_outlet_by_outlet ON statement_outlet (outlet_id, surety, thought, day, carries);
INSERT INTO statement_count SELECT kind, mode, thin, ${hundredthOf('confidence')}, count(*) FROM statement GROUP BY 1, 2, 3, 4;
INSERT INTO statement_day SELECT coalesce(${DAY}, ''), mode = 'thought', ${hundredthOf(`(${SURETY})`)}, count(*) FROM statement GROUP BY 1, 2, 3;
INSERT INTO outlet_count SELECT outlet_id, thought, carries, ${hundredthOf('surety')}, count(*) FROM statement_outlet GROUP BY 1, 2, 3, 4;

CREATE TRIGGER statement_speaker_added AFTER INSERT ON statement_speaker BEGIN
  UPDATE speaker SET statements = statements + 1 WHERE id = new.speaker_id;
END;
CREATE TRIGGER statement_speaker_removed AFTER DELETE ON statement_speaker BEGIN
  UPDATE speaker SET statements = statements - 1 WHERE id = old.speaker_id;
END;
CREATE TRIGGER statement_outlet_added AFTER INSERT ON statement_outlet BEGIN
  INSERT INTO outlet_count VALUES (new.outlet_id, new.thought, new.carries, ${hundredthOf('new.surety')}, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER statement_outlet_removed AFTER DELETE ON statement_outlet BEGIN
  UPDATE outlet_count SET count = count - 1
   WHERE (outlet_id, thought, carries, hundredths) = (old.outlet_id, old.thought, old.carries, ${hundredthOf('old.surety')});
END;
CREATE TRIGGER statement_added AFTER INSERT ON statement BEGIN
  ${counted('new')};
  INSERT INTO statement_count VALUES (new.kind, new.mode, new.thin, ${hundredthOf('new.confidence')}, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER statement_removed AFTER DELETE ON statement BEGIN
  ${uncounted('old')};
  UPDATE statement_count SET count = count - 1
   WHERE (kind, mode, thin, hundredths) = (old.kind, old.mode, old.thin, ${hundredthOf('old.confidence')});
END;
CREATE TRIGGER statement_changed AFTER UPDATE OF kind, mode, thin, confidence, first_reported ON statement
WHEN (old.kind, old.mode, old.thin, old.confidence, coalesce(old.first_reported, '')) <> (new.kind, new.mode, new.thin, new.confidence, coalesce(new.first_reported, '')) BEGIN
  ${uncounted('old')};
  ${counted('new')};
  UPDATE statement_count SET count = count - 1
   WHERE (kind, mode, thin, hundredths) = (old.kind, old.mode, old.thin, ${hundredthOf('old.confidence')});
  INSERT INTO statement_count VALUES (new.kind, new.mode, new.thin, ${hundredthOf('new.confidence')}, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- Dates: unknown ones last; those few that reach over several days by their end.
CREATE INDEX statement_by_age ON statement ((first_reported IS NULL), first_reported, id);
CREATE INDEX statement_over_days ON statement (last_reported, first_reported) WHERE last_reported > first_reported;
CREATE INDEX article_by_age ON article ((published_earliest IS NULL), published_earliest, nr);
CREATE INDEX speaker_by_scope ON speaker (scope, name COLLATE NOCASE, confidence, attributions);
CREATE INDEX speaker_by_articles ON speaker (articles DESC, statements DESC, id);
CREATE INDEX speaker_by_outlets ON speaker (outlets DESC, statements DESC, id);
CREATE INDEX figure_by_place ON figure (place_name) WHERE place_name IS NOT NULL;
CREATE INDEX figure_by_counts ON figure (counts);
CREATE INDEX relay_by_outlet ON relay (outlet);

CREATE VIRTUAL TABLE speaker_words USING fts5 (
  names, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
INSERT INTO speaker_words (rowid, names)
SELECT speaker.nr, group_concat(speaker_name.name, ' / ') FROM speaker_name JOIN speaker ON speaker.id = speaker_id GROUP BY speaker.nr;
-- A first name is only put in, in the order of speakers: taking out and putting in elsewhere costs a piece of the index each time.
CREATE TRIGGER speaker_named AFTER INSERT ON speaker_name
WHEN (SELECT count(*) FROM speaker_name WHERE speaker_id = new.speaker_id) = 1 BEGIN
  INSERT INTO speaker_words (rowid, names) SELECT nr, new.name FROM speaker WHERE id = new.speaker_id;
END;
CREATE TRIGGER speaker_name_added AFTER INSERT ON speaker_name
WHEN (SELECT count(*) FROM speaker_name WHERE speaker_id = new.speaker_id) > 1 BEGIN
  INSERT OR REPLACE INTO speaker_words (rowid, names)
  SELECT nr, (SELECT group_concat(name, ' / ') FROM speaker_name WHERE speaker_id = new.speaker_id) FROM speaker WHERE id = new.speaker_id;
END;
CREATE TRIGGER speaker_name_removed AFTER DELETE ON speaker_name BEGIN
  DELETE FROM speaker_words WHERE rowid = (SELECT nr FROM speaker WHERE id = old.speaker_id);
  INSERT INTO speaker_words (rowid, names)
  SELECT nr, (SELECT group_concat(name, ' / ') FROM speaker_name WHERE speaker_id = old.speaker_id) FROM speaker
   WHERE id = old.speaker_id AND EXISTS (SELECT 1 FROM speaker_name WHERE speaker_id = old.speaker_id);
END;
CREATE TRIGGER speaker_removed AFTER DELETE ON speaker BEGIN
  DELETE FROM speaker_words WHERE rowid = old.nr;
END;
`
