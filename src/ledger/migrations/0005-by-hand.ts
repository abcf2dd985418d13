/**
 * What people do in an article by hand: attributions that they add, borders that they correct (what was read stays beside it), text
 * that they mark as not the article's, and speakers that they take for one.
 */
export const byHand = /* sql */ `
ALTER TABLE decision ADD COLUMN parts TEXT;
CREATE INDEX decision_by_hand ON decision (what, subject_id)
  WHERE what IN ('attribute', 'borders', 'boilerplate', 'article-text', 'same', 'not-same', 'apart');

ALTER TABLE passage ADD COLUMN read TEXT;
ALTER TABLE passage ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
ALTER TABLE attribution ADD COLUMN read TEXT;
ALTER TABLE quotation  ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
ALTER TABLE figure     ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
ALTER TABLE incident   ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
ALTER TABLE evidence   ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
ALTER TABLE allegation ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));

ALTER TABLE speaker ADD COLUMN same_as TEXT REFERENCES speaker (id);
CREATE INDEX speaker_by_same ON speaker (same_as) WHERE same_as IS NOT NULL;

CREATE TRIGGER passage_words_changed AFTER UPDATE OF words ON passage BEGIN
  INSERT INTO passage_words (passage_words, rowid, words) VALUES ('delete', old.nr, old.words);
  INSERT INTO passage_words (rowid, words) VALUES (new.nr, new.words);
END;
`
