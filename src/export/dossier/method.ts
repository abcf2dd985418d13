/** The note at a dossier’s end: what it is, what is stated and what inferred, how to check it. */
import { stopAt } from '../../text/confidence.ts'
import { html, type Markup } from '../markup.ts'
import { instant } from './sources.ts'

interface Made {
  readonly ledger: string
  readonly head: { readonly nr: number; readonly hash: string } | null
  readonly readers: readonly string[]
  readonly confidence: number
  readonly about: string
  readonly now: string
  readonly version: string
  readonly by?: string | undefined
}

export function methodMarkup({ ledger, head, readers, confidence, about, now, version, by }: Made): Markup {
  const stop = stopAt(confidence)
  return html`<section class="method"><h2 class="part">How this was made, and how to check it</h2>
<p>Sayso reads articles and keeps who is reported to have said what, in whose words, on what cited evidence. It copies words and marks differences. It does not say who is right, and nothing here is an opinion on whether a statement is true.</p>
<p><b>Stated.</b> Words set in the serif type are copied from an article. Outlets, titles, dates and credited outlets are given as the article, its page or whoever added it gives them; what is not known is called not known. “Record” marks an article that a person has said shows what was said: a transcript, a release.</p>
<p><b>Inferred.</b> That a sentence is a report, whose words it reports, that two wordings are one statement, what differs, which sentence denies which, and relays that no article states are the program’s readings. Each carries a confidence from 0 to 1: of rows marked 0.8, about eight in ten should be right. A difference says only what one printing has and another has not; differences in small words (that, the, had) show in the wordings and are not named beside them. It has a direction (“left out”, “added”) only where a record or a stated credit gives one.</p>
<p><b>Decided.</b> What a person accepted, rejected, joined or named is shown with the name, the day and the reason given.</p>
<p><b>Origins</b> are bounds, not a count: at most as many as there are outlets that credit nobody, at least one. Outlets that credit one agency are not two confirmations. An unnamed source is never linked to a name.</p>
<p><b>What is not here.</b> A row that is missing proves nothing: only the ledger’s articles were read, only those in English, and not everything in them is found. Statements that are only probably the same are linked and never joined. Text fragments in links work where the page still prints the words and the browser knows them.</p>
<p><b>To check a row.</b> Open the link, or the article’s snapshot in the ledger. The units after a hash are places in the snapshot’s text, counted in UTF-16 units from 0, the end not included; the SHA-256 is that of the whole text in UTF-8. Words and hash together show whether you have the same text. <span class="hash">sayso verify</span> checks that the ledger still holds what was added; its log’s newest hash, below, stands for everything before it.</p>
<dl>
<dt>Chosen</dt><dd><bdi>${about}</bdi>; printings from confidence ${confidence.toFixed(2)}${stop !== null && ` (“${stop}”)`} up, and all that a person accepted</dd>
<dt>Made</dt><dd>${instant(now)}${by && html` by <bdi>${by}</bdi>`}, with Sayso ${version}</dd>
<dt>Ledger</dt><dd><bdi>${ledger}</bdi>${head === null ? ', nothing in its log' : html`; log entry ${head.nr}, SHA-256 <span class="hash">${head.hash}</span>`}</dd>
<dt>Articles read by</dt><dd>${readers.join(', ') || 'nobody'}</dd>
</dl></section>
`
}
