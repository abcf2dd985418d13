/** Happenings are found by their place, in a large ledger too. */
export const incidentPlace = /* sql */ `
CREATE INDEX incident_by_place ON incident (place_name) WHERE place_name IS NOT NULL;
`
