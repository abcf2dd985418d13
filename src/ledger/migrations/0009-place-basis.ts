/** Whether a place is stated of a figure or an incident, or was read elsewhere in the article; null where stated. */
export const placeBasis = /* sql */ `
ALTER TABLE figure ADD COLUMN place_basis TEXT CHECK (place_basis IN ('inferred'));
ALTER TABLE incident ADD COLUMN place_basis TEXT CHECK (place_basis IN ('inferred'));
`
