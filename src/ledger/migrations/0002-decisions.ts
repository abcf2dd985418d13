/**
 * One dial for confidence (counts by hundredths, each speaker's surest attribution) and decisions that outlive readings: a
 * decision keeps the place of its passage, whatever a later reading calls it. A speaker whom a person gives stands beside the
 * one that was read.
 */
export const decisions = /* sql */ `
DROP TABLE attribution_count;
CREATE TABLE attribution_count (
  kind        TEXT NOT NULL,
  mode        TEXT NOT NULL,
  hundredths  INTEGER NOT NULL,
  count       INTEGER NOT NULL,
  PRIMARY KEY (kind, mode, hundredths)
) STRICT, WITHOUT ROWID;
INSERT INTO attribution_count (kind, mode, hundredths, count)
SELECT kind, mode, CASE verdict WHEN 'accepted' THEN 100 ELSE CAST(confidence * 100 + 1e-9 AS INTEGER) END, count(*)
  FROM passage JOIN attribution USING (id) WHERE current = 1 AND verdict IS NOT 'rejected' GROUP BY 1, 2, 3;

ALTER TABLE speaker ADD COLUMN confidence REAL NOT NULL DEFAULT 0;
UPDATE speaker SET confidence = coalesce(
  (SELECT max(CASE verdict WHEN 'accepted' THEN 1 ELSE passage.confidence END) FROM passage JOIN attribution USING (id)
    WHERE speaker_id = speaker.id AND current = 1 AND verdict IS NOT 'rejected' AND (mode <> 'thought' OR verdict = 'accepted')), 0);

ALTER TABLE passage ADD COLUMN speaker_read TEXT REFERENCES speaker (id);
UPDATE passage SET speaker_read = speaker_id;
ALTER TABLE passage ADD COLUMN speaker_given TEXT;

ALTER TABLE decision ADD COLUMN place TEXT;
ALTER TABLE decision ADD COLUMN object_id TEXT;
ALTER TABLE decision ADD COLUMN object_place TEXT;
ALTER TABLE decision ADD COLUMN name TEXT;
ALTER TABLE decision ADD COLUMN basis TEXT CHECK (basis IN ('printed', 'ledger', 'typed'));
ALTER TABLE decision ADD COLUMN settles INTEGER NOT NULL DEFAULT 0 CHECK (settles IN (0, 1));
CREATE INDEX decision_by_place ON decision (place) WHERE place IS NOT NULL;
CREATE INDEX decision_by_object ON decision (object_id) WHERE object_id IS NOT NULL;
CREATE INDEX decision_by_object_place ON decision (object_place) WHERE object_place IS NOT NULL;
CREATE INDEX decision_on_relation ON decision (place) WHERE subject_type = 'relation';

-- What decides most comes first: doubtful (p near a half) and carried by many.
CREATE INDEX statement_by_worth ON statement ((outlets + 1) * confidence * (1 - confidence) DESC, id);
`
