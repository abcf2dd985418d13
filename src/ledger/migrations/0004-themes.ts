/**
 * Themes: accusations and defences that recur. `argument` holds what the machine read in each passage, one row for each kind of argument or shared
 * pair of words; `theme_suggestion` counts them, refreshed after articles are added. What people decide on a theme stands in `decision`, with a subject of
 * type `theme`. Both tables follow from the passages and can be made again.
 */
export const themes = /* sql */ `
CREATE TABLE argument (
  nr          INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  passage_id  TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
  theme_id    TEXT NOT NULL,
  against_id  TEXT,
  act         TEXT,
  stems       TEXT,
  way         TEXT NOT NULL CHECK (way IN ('accuses', 'denies', 'defends', 'reported', 'possible')),
  spans       TEXT NOT NULL,
  words       TEXT NOT NULL,
  accused     TEXT,
  confidence  REAL NOT NULL,
  CHECK ((act IS NULL) <> (stems IS NULL))
) STRICT;
CREATE INDEX argument_by_passage ON argument (passage_id);
CREATE INDEX argument_by_theme ON argument (theme_id);
CREATE INDEX argument_by_accused ON argument (against_id) WHERE against_id IS NOT NULL;

CREATE TABLE argument_reading (
  analysis_id  TEXT PRIMARY KEY REFERENCES analysis (id) ON DELETE CASCADE,
  rules        TEXT NOT NULL
) STRICT;

CREATE TABLE theme_suggestion (
  id           TEXT PRIMARY KEY,
  within_id    TEXT,
  act          TEXT,
  stems        TEXT,
  statements   INTEGER NOT NULL,
  speakers     INTEGER NOT NULL,
  outlets      INTEGER NOT NULL,
  articles     INTEGER NOT NULL,
  first        TEXT,
  last         TEXT,
  denies       INTEGER NOT NULL,
  both_sides   TEXT,
  confidence   REAL NOT NULL
) STRICT;
CREATE INDEX theme_suggestion_by_size ON theme_suggestion (statements DESC, id);
CREATE INDEX theme_suggestion_within ON theme_suggestion (within_id) WHERE within_id IS NOT NULL;
CREATE TABLE theme_refresh (
  one          INTEGER PRIMARY KEY CHECK (one = 1),
  argument_nr  INTEGER NOT NULL
) STRICT;
INSERT INTO theme_refresh (one, argument_nr) VALUES (1, 0);
CREATE INDEX decision_on_theme ON decision (subject_id) WHERE subject_type = 'theme';
`
