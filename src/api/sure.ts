/** The confidence from which a row counts as sure in the default view; docs/figures.md gives the precision measured there. */
export const SURE = 0.6
