/** In front of a place. */
export const PLACING: ReadonlySet<string> = new Set(['in', 'into', 'inside', 'across', 'throughout', 'within', 'near', 'outside'])
/** What only a state, a place or a body has: "Tamvoria's parliament", "the forces of Tamvoria". A person may have a campaign, a team, an army. */
export const OWNED: ReadonlySet<string> = new Set(['ministry', 'parliament', 'embassy', 'capital', 'border', 'borders', 'coast', 'territory', 'police', 'citizens', 'economy', 'airspace', 'population'])
/** What is "of" a state or place. */
export const OF: ReadonlySet<string> = new Set([...OWNED, 'mission', 'republic', 'forces', 'troops', 'city', 'town', 'village', 'state', 'authorities', 'army', 'people', 'valley', 'affairs'])
/** What an outlet does. */
export const REPORTING: ReadonlySet<string> = new Set(['reported', 'reports', 'quoted', 'quotes', 'published', 'carried'])
/** In front of an outlet. */
export const CITING: ReadonlySet<string> = new Set(['citing', 'cites', 'cited'])
