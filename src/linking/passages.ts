import type { Analysis, Attribution, LinkPassage } from '../text/records.ts'
import { lengthOf, overlaps, type Span } from '../text/span.ts'
import { wordsIn } from '../text/words.ts'

/** How local ids become the ledger's. */
export interface PassageIds {
  readonly article: string
  /** Id in the ledger of an attribution or own-voice sentence. */
  passageId(localId: string): string
  /** Key of an attribution's speaker; null where unnamed or unresolved. */
  speakerKey(localAttributionId: string): string | null
}

/** Shortest own-voice sentence worth comparing, in words. */
const OWN_WORDS = 5
/** An outer attribution whose content is another one's source, cue and content to this part only passes it on. */
const RELAYED = 0.7

/**
 * What linking compares of an article: each attribution's contents, and sentences in the outlet's own voice that are long
 * enough. An attribution whose content is mostly a nested one ("Orrin Wire reported that the ministry said …") is left out:
 * it is a relay of the nested one, which stands for both. The other way round where the outer one gives a speaker's own words
 * ("As the pictures show, …", in quotation marks or in a transcript): those stand for what they hold, the pictures' report too.
 */
export function passagesOf(analysis: Analysis, ids: PassageIds): LinkPassage[] {
  const nested = new Map<string, Attribution[]>()
  for (const attribution of analysis.attributions) {
    if (attribution.nested_in === null) continue
    const siblings = nested.get(attribution.nested_in)
    if (siblings) siblings.push(attribution)
    else nested.set(attribution.nested_in, [attribution])
  }
  const byId = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]))
  const shared = { article: ids.article, language: analysis.language.code, published: analysis.published }
  const passages: LinkPassage[] = []
  for (const attribution of analysis.attributions) {
    if (attribution.content.length === 0 || !/[\p{L}\p{N}]/u.test(attribution.words.content)) continue
    const outer = attribution.nested_in === null ? undefined : byId.get(attribution.nested_in)
    if (outer && isOwnWords(outer)) continue
    if (!isOwnWords(attribution) && isRelay(attribution, nested.get(attribution.id) ?? [])) continue
    passages.push({
      ...shared,
      id: ids.passageId(attribution.id),
      spans: attribution.content,
      words: attribution.words.content,
      voice: 'attribution',
      kind: attribution.kind,
      mode: attribution.mode,
      cue: attribution.words.cue,
      cue_distance: attribution.cue_distance,
      speaker: ids.speakerKey(attribution.id),
      speaker_name: attribution.speaker?.name ?? null,
      ...(attribution.said_at ? { said_at: attribution.said_at } : {}),
    })
  }
  for (const sentence of analysis.own_voice) {
    if (wordsIn(sentence.words).length < OWN_WORDS) continue
    passages.push({
      ...shared,
      id: ids.passageId(sentence.id),
      spans: sentence.spans,
      words: sentence.words,
      voice: 'own',
      kind: 'own',
      place: sentence.place,
      speaker: null,
      speaker_name: null,
    })
  }
  return passages
}

/** Whether the contents are the speaker's words as they were spoken: wholly in quotation marks, or a turn of a transcript. */
function isOwnWords({ kind, words }: Attribution): boolean {
  return kind === 'direct' || words.cue === ':'
}

function isRelay(outer: Attribution, inner: readonly Attribution[]): boolean {
  if (inner.length === 0) return false
  const covered: Span[] = []
  for (const span of inner.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])) {
    for (const content of outer.content) {
      if (overlaps(span, content)) covered.push([Math.max(span[0], content[0]), Math.min(span[1], content[1])])
    }
  }
  return lengthOf(covered) >= RELAYED * lengthOf(outer.content)
}
