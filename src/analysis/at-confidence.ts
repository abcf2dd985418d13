import type { Analysis, Attribution } from '../text/records.ts'
import { hiddenAt } from '../text/confidence.ts'

/**
 * An analysis as the dial shows it: attributions from this confidence on, and what hangs on them. Figures and evidence of an
 * attribution that is left out go with it: without it they would look like the outlet's own. What stood inside it is taken to stand
 * in the next one outside.
 */
export function atConfidence(analysis: Analysis, dial: number): Analysis {
  const kept = analysis.attributions.filter(({ confidence, mode }) => hiddenAt(dial, { confidence, mode, accepted: false }) === null)
  if (kept.length === analysis.attributions.length) return analysis
  const byId = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]))
  const ids = new Set(kept.map(({ id }) => id))
  const has = (id: string | null): boolean => id === null || ids.has(id)
  const outer = ({ nested_in: by }: Attribution): string | null => (by === null || ids.has(by) ? by : outer(byId.get(by) ?? { nested_in: null } as Attribution))
  const figures = analysis.figures.filter(({ stated_by }) => has(stated_by))
  const allegations = analysis.allegations.filter(({ attribution }) => has(attribution))
  const left = { figures: new Set(figures.map(({ id }) => id)), allegations: new Set(allegations.map(({ id }) => id)) }
  return {
    ...analysis,
    attributions: kept.map((attribution) => ({ ...attribution, nested_in: outer(attribution) })),
    quotations: analysis.quotations.map((quotation) => (has(quotation.attribution) ? quotation : { ...quotation, attribution: null })),
    figures,
    evidence: analysis.evidence.filter(({ cited_by }) => has(cited_by)),
    allegations: allegations.map((one) => (one.answers === null || left.allegations.has(one.answers) ? one : { ...one, answers: null })),
    incidents: analysis.incidents.map((incident) => ({ ...incident, figures: incident.figures.filter((id) => left.figures.has(id)) })),
  }
}
