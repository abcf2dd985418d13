/**
 * Voices: who is heard in each article and how, what parties are called. Filled for the reading of an article that counts, taken out with
 * it, and read anew after a decision on one of its passages; all of it follows from the other tables and can be made again. So is
 * `cited`, which says of each piece of cited evidence how sure the dial has to be for it.
 */
export const voices = /* sql */ `
CREATE TABLE party (
  id        TEXT PRIMARY KEY,
  key       TEXT NOT NULL UNIQUE,
  scope     TEXT NOT NULL CHECK (scope IN ('ledger', 'name')),
  name      TEXT NOT NULL,
  type      TEXT,
  complete  INTEGER NOT NULL DEFAULT 0,
  likely    INTEGER NOT NULL DEFAULT 0,
  sure      INTEGER NOT NULL DEFAULT 0,
  surest    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX party_by_use ON party (sure DESC, id);
CREATE INDEX party_by_all ON party (complete DESC, id);

CREATE TABLE voice (
  nr           INTEGER PRIMARY KEY,
  analysis_id  TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  article_id   TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  party_id     TEXT NOT NULL REFERENCES party (id),
  name         TEXT NOT NULL,
  standing     TEXT NOT NULL,
  accused      INTEGER NOT NULL CHECK (accused IN (0, 1)),
  inferred     INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  confidence   REAL NOT NULL,
  UNIQUE (analysis_id, party_id)
) STRICT;
CREATE INDEX voice_by_article ON voice (article_id, party_id, standing, confidence);
CREATE INDEX voice_by_party ON voice (party_id, standing, confidence, accused);
CREATE INDEX voice_by_standing ON voice (standing, confidence, party_id);

CREATE TABLE voice_row (
  voice_nr       INTEGER NOT NULL REFERENCES voice (nr) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  how            TEXT NOT NULL,
  attribution_id TEXT REFERENCES attribution (id) ON DELETE SET NULL,
  allegation_id  TEXT REFERENCES allegation (id) ON DELETE SET NULL,
  through        TEXT,
  opponent       INTEGER NOT NULL CHECK (opponent IN (0, 1)),
  spans          TEXT NOT NULL,
  words          TEXT NOT NULL,
  PRIMARY KEY (voice_nr, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_row_by_attribution ON voice_row (attribution_id) WHERE attribution_id IS NOT NULL;
CREATE INDEX voice_row_by_allegation ON voice_row (allegation_id) WHERE allegation_id IS NOT NULL;

CREATE TABLE naming (
  nr              INTEGER PRIMARY KEY,
  analysis_id     TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  article_id      TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  party_id        TEXT REFERENCES party (id),
  label           TEXT NOT NULL,
  voice           TEXT NOT NULL CHECK (voice IN ('own', 'said', 'quoted', 'told')),
  attribution_id  TEXT REFERENCES attribution (id) ON DELETE SET NULL,
  distance        TEXT,
  inferred        INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  confidence      REAL NOT NULL,
  spans           TEXT NOT NULL,
  words           TEXT NOT NULL
) STRICT;
CREATE INDEX naming_by_analysis ON naming (analysis_id);
CREATE INDEX naming_by_article ON naming (article_id);
CREATE INDEX naming_by_party ON naming (party_id, label) WHERE party_id IS NOT NULL;
CREATE INDEX naming_by_label ON naming (label, party_id, voice, distance);
CREATE INDEX naming_by_attribution ON naming (attribution_id) WHERE attribution_id IS NOT NULL;

CREATE TABLE naming_count (
  party_id   TEXT NOT NULL,
  label      TEXT NOT NULL,
  outlet_id  TEXT NOT NULL,
  voice      TEXT NOT NULL,
  distance   TEXT NOT NULL,
  count      INTEGER NOT NULL,
  PRIMARY KEY (party_id, label, outlet_id, voice, distance)
) STRICT, WITHOUT ROWID;

CREATE TABLE cited (
  evidence_id     TEXT PRIMARY KEY REFERENCES evidence (id) ON DELETE CASCADE,
  analysis_id     TEXT NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
  article_id      TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  type            TEXT NOT NULL,
  shown           TEXT NOT NULL,
  attribution_id  TEXT REFERENCES attribution (id) ON DELETE SET NULL,
  confidence      REAL NOT NULL,
  thought         INTEGER NOT NULL CHECK (thought IN (0, 1))
) STRICT;
CREATE INDEX cited_by_analysis ON cited (analysis_id);
CREATE INDEX cited_by_article ON cited (article_id);
CREATE INDEX cited_by_type ON cited (type, shown, thought, confidence);
CREATE INDEX cited_by_attribution ON cited (attribution_id) WHERE attribution_id IS NOT NULL;

CREATE TRIGGER voice_added AFTER INSERT ON voice BEGIN
  UPDATE party SET complete = complete + 1, likely = likely + (new.confidence >= 0.5), sure = sure + (new.confidence >= 0.75), surest = surest + (new.confidence >= 0.9)
   WHERE id = new.party_id;
END;
CREATE TRIGGER voice_removed AFTER DELETE ON voice BEGIN
  UPDATE party SET complete = complete - 1, likely = likely - (old.confidence >= 0.5), sure = sure - (old.confidence >= 0.75), surest = surest - (old.confidence >= 0.9)
   WHERE id = old.party_id;
END;
CREATE TRIGGER naming_added AFTER INSERT ON naming BEGIN
  INSERT INTO naming_count (party_id, label, outlet_id, voice, distance, count)
  VALUES (coalesce(new.party_id, ''), new.label, coalesce((SELECT outlet_id FROM article WHERE id = new.article_id), ''), new.voice, coalesce(new.distance, ''), 1)
      ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER naming_removed AFTER DELETE ON naming BEGIN
  UPDATE naming_count SET count = count - 1
   WHERE party_id = coalesce(old.party_id, '') AND label = old.label AND outlet_id = coalesce((SELECT outlet_id FROM article WHERE id = old.article_id), '')
     AND voice = old.voice AND distance = coalesce(old.distance, '');
  DELETE FROM naming_count
   WHERE party_id = coalesce(old.party_id, '') AND label = old.label AND outlet_id = coalesce((SELECT outlet_id FROM article WHERE id = old.article_id), '')
     AND voice = old.voice AND distance = coalesce(old.distance, '') AND count <= 0;
END;
`
