/**
 * From our incidents and figures to what the MUC-4 scorer takes, by the table below. Only here: the product keeps what MUC
 * leaves out. MUC counts terrorist and political violence in nine Latin American countries; clashes between armed sides, arrests
 * and old happenings are irrelevant there, so incidents of those types, and those of other countries, are dropped.
 */
import type { Claims } from '../src/claims/index.ts'
import type { Figure, Incident } from '../src/text/records.ts'

export interface MucText {
  readonly id: string
  readonly text: string
  readonly header: { readonly place: string | null; readonly country: string | null; readonly date: string | null }
}

export interface MucIncident {
  readonly type: string
  readonly location: readonly string[]
  readonly victims: { readonly killed: number; readonly injured: number }
}

/** Our type to MUC's; null: irrelevant there. */
const TYPES: Readonly<Record<string, string | null>> = {
  strike: 'ATTACK', shelling: 'ATTACK', shooting: 'ATTACK', killing: 'ATTACK', attack: 'ATTACK', bombing: 'BOMBING', kidnapping: 'KIDNAPPING',
  arson: 'ARSON', robbery: 'ROBBERY', hijacking: 'HIJACKING', clash: null, arrest: null,
}

/** The nine countries with their capitals and demonyms' stems, as the texts print them. */
const COUNTRIES: readonly (readonly [country: string, words: RegExp])[] = [
  ['EL SALVADOR', /\b(?:EL )?SALVADOR(?:AN|ANS|EAN)?\b|\bFMLN\b/], ['COLOMBIA', /\bCOLOMBIA(?:N|NS)?\b|\bBOGOTA\b|\bMEDELLIN\b/], ['PERU', /\bPERU(?:VIAN|VIANS)?\b|\bLIMA\b|\bSHINING PATH\b/],
  ['GUATEMALA', /\bGUATEMALA(?:N|NS)?\b/], ['HONDURAS', /\bHONDUR(?:AS|AN|ANS)\b|\bTEGUCIGALPA\b/], ['CHILE', /\bCHILE(?:AN|ANS)?\b|\bSANTIAGO\b/], ['BOLIVIA', /\bBOLIVIA(?:N|NS)?\b|\bLA PAZ\b/],
  ['ARGENTINA', /\bARGENTIN(?:A|E|ES|INA)\b|\bBUENOS AIRES\b/], ['ECUADOR', /\bECUADOR(?:AN|EAN)?\b|\bQUITO\b/],
]

/** Who suffers is a soldier or guerrilla: the clash that MUC leaves out. */
const ARMED = /\b(?:GUERRILLAS?|REBELS?|SUBVERSIVES?|TERRORISTS?|EXTREMISTS?|INSURGENTS?|SOLDIERS?|TROOPS|COMBATANTS?)\b/i

export function toMuc(text: MucText, { incidents, figures }: Claims): MucIncident[] {
  const country = COUNTRIES.find(([, words]) => words.test(`${text.header.place ?? ''} ${text.header.country ?? ''}`))?.[0]
    ?? mostNamed(text.text)
  if (country === null) return []
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const seen = new Map<string, MucIncident>()
  for (const incident of incidents) {
    const type = TYPES[incident.type] ?? null
    const own = incident.figures.map((id) => byId.get(id)!)
    if (type === null || !isRelevant(incident, own)) continue
    const found = { type, location: [country, ...(incident.place ? [incident.place.name] : [])], victims: { killed: most(own, 'killed') || most(own, 'bodies'), injured: most(own, 'injured') } }
    const key = `${type} ${found.victims.killed} ${found.victims.injured}`
    if (!seen.has(key)) seen.set(key, found)
  }
  return [...seen.values()]
}

/** Something of it is told: a place, a date or a figure; not armed men alone among the victims. */
function isRelevant({ place, when, type }: Incident, figures: readonly Figure[]): boolean {
  const people = figures.filter(({ counts }) => counts === 'killed' || counts === 'injured')
  if (people.length > 0 && people.every(({ whom }) => ARMED.test(whom))) return false
  if (figures.some(({ cumulative }) => cumulative)) return false
  return figures.length > 0 || when !== null || (place !== null && type !== 'attack')
}

const most = (figures: readonly Figure[], counts: string): number =>
  figures.filter((figure) => figure.counts === counts).reduce((sum, { value, min }) => sum + Math.round(value ?? min ?? 0), 0)

function mostNamed(text: string): string | null {
  let best: string | null = null
  let most = 0
  for (const [country, words] of COUNTRIES) {
    const count = text.match(new RegExp(words, 'g'))?.length ?? 0
    if (count > most) [best, most] = [country, count]
  }
  return best
}
