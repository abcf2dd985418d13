/**
 * What is seen of passages before they are read: one row each that can be linked. Follows from the passage and the linking model and
 * can be made again; a passage without a row, or with one of another format, is read. The two indexes tell quickly which families
 * no short piece belongs to.
 */
export const sketches = /* sql */ `
CREATE TABLE sketch (
  passage_nr  INTEGER PRIMARY KEY REFERENCES passage (nr) ON DELETE CASCADE,
  format      INTEGER NOT NULL,
  numbers     BLOB NOT NULL
) STRICT;
CREATE INDEX relation_fragment_a ON relation (a_id) WHERE fragment IS NOT NULL;
CREATE INDEX relation_fragment_b ON relation (b_id) WHERE fragment IS NOT NULL;
`
