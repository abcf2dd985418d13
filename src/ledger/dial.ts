/** The dial of text/confidence.ts as SQL. A query that uses one of these takes `@dial`. */

/** Of `passage` joined with its `attribution`. */
export const SHOWN_PASSAGE = `(@dial = 0 OR passage.verdict IS 'accepted' OR (attribution.mode <> 'thought' AND passage.confidence >= @dial))`

/** Of `statement`. What a person has accepted has confidence 1; few words say nothing by themselves, however surely they are read. */
export const SHOWN_STATEMENT = `(@dial = 0 OR statement.confidence = 1 OR (statement.mode <> 'thought' AND statement.thin = 0 AND statement.confidence >= @dial))`
/** The same where thoughts are what is asked for. */
export const SHOWN_THOUGHT = `(@dial = 0 OR statement.confidence = 1 OR (statement.thin = 0 AND statement.confidence >= @dial))`
/** The same where a stance is: the few words of “rejected the account” say what is asked. */
export const SHOWN_STANCE = `(@dial = 0 OR statement.confidence = 1 OR (statement.mode <> 'thought' AND statement.confidence >= @dial))`

/** In which hundredth of the dial a passage counts: 100 is accepted. */
export const HUNDREDTH = `CASE verdict WHEN 'accepted' THEN 100 ELSE CAST(confidence * 100 + 1e-9 AS INTEGER) END`
