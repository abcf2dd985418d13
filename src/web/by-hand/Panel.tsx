import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArticlePage, DecisionView } from '../../api/index.ts'
import { wordsOf } from '../../text/span.ts'
import { type SpeakerChosen } from '../decide/Ask.tsx'
import { useDecide } from '../decide/useDecide.ts'
import { useSigned } from '../decide/useSigned.tsx'
import { questions } from '../questions.ts'
import { texts } from '../texts.ts'
import { type Draft, type Edit, PARTS, sameParts } from './draft.ts'
import { useTakenKeys } from './useTaken.ts'

interface PanelProps {
  readonly page: ArticlePage
  readonly draft: Draft
  readonly change: (edit: Edit) => void
  readonly onClose: () => void
  readonly onSaved: (decision: DecisionView) => void
}

/** What is being set, in the article's foot: its parts, who says it, and the keys that move them. */
export function Panel({ page, draft, change, onClose, onSaved }: PanelProps) {
  const { text } = page
  const { decide, said, say, busy } = useDecide()
  const { signed, whoAsked } = useSigned()
  const source = wordsOf(text, draft.parts.source)
  const guess = guessedSpeaker(page, source)
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? guess
  const chosen = useSpeakerChosen(page, name)
  const t = texts.byHand
  const read = page.attributions.find(({ id }) => id === draft.of)
  const words = { source, cue: wordsOf(text, draft.parts.cue), content: wordsOf(text, draft.parts.content) }
  const parts = { ...draft.parts, words }
  const save = () => {
    if (busy) return
    if (draft.of !== null && read && sameParts(draft.parts, { content: read.content, source: read.source, cue: read.cue })) {
      say({ text: t.unchanged, failed: false })
      return
    }
    signed(() => void decide(draft.of === null
      ? { what: 'attribute', subject: { type: 'snapshot', id: page.snapshot.id }, parts, speaker: source === '' ? null : chosen ?? { unnamed: true } }
      : { what: 'borders', subject: { type: 'attribution', id: draft.of }, parts }).then((decision) => {
      if (decision) onSaved(decision)
    }))
  }
  const move = (side: 'start' | 'end', step: 1 | -1) => () => (document.activeElement?.classList.contains('handle') ? false : change({ type: 'move', side, step }))
  useTakenKeys(true, {
    ']': move('end', 1), '[': move('end', -1), '}': move('start', 1), '{': move('start', -1),
    ArrowRight: move('end', 1), ArrowLeft: move('end', -1), 'shift ArrowRight': move('start', 1), 'shift ArrowLeft': move('start', -1),
    1: () => change({ type: 'choose', part: 'content' }), 2: () => change({ type: 'choose', part: 'source' }), 3: () => change({ type: 'choose', part: 'cue' }),
    0: () => change({ type: 'none' }), '+': () => change({ type: 'add' }), j: () => change({ type: 'sentence', step: 1 }), k: () => change({ type: 'sentence', step: -1 }),
    Enter: save, Escape: onClose,
    // no other key decides anything while this is open
    ...Object.fromEntries([...'arxmsnucphb'].map((key) => [key, () => undefined])),
  })
  return (
    <section className="decide by-hand no-print" aria-label={draft.of === null ? t.title : t.bordersTitle}>
      <p className="by-hand-title"><b>{draft.of === null ? t.title : t.bordersTitle}</b> <span className="quiet small">{draft.adding ? t.selectMore(t.parts[draft.part]) : t.select(t.parts[draft.part])} · {t.keys}</span></p>
      <div className="by-hand-parts" role="group" aria-label={t.partsLabel}>
        {PARTS.map((part, i) => (
          <button key={part} type="button" aria-pressed={part === draft.part} aria-keyshortcuts={String(i + 1)} onClick={() => change({ type: 'choose', part })}>
            <kbd>{i + 1}</kbd><span className={`mark mark-${part}`}>{t.parts[part]}</span> <span className="by-hand-words words" dir="auto">{words[part] === '' ? <i>{t.none[part]}</i> : short(words[part])}</span>
          </button>
        ))}
      </div>
      <div className="decide-bar">
        {draft.part !== 'content' && <button type="button" aria-keyshortcuts="0" onClick={() => change({ type: 'none' })}><kbd>0</kbd>{t.none[draft.part]}</button>}
        <button type="button" aria-keyshortcuts="+" aria-pressed={draft.adding} aria-disabled={draft.parts[draft.part].length === 0 || undefined} onClick={() => change({ type: 'add' })}><kbd>+</kbd>{t.addStretch}</button>
        {draft.of === null && (source === '' ? <span className="quiet small">{t.nobody}</span> : (
          <label className="by-hand-who"><span>{t.who}</span>
            <input value={name} list="by-hand-speakers" maxLength={200} dir="auto" placeholder={t.unnamed} onChange={(event) => setTyped(event.target.value)} />
            <datalist id="by-hand-speakers">{speakersPrinted(page).map((one) => <option key={one} value={one} />)}</datalist>
            <span className="quiet small" role="status">{chosen === null ? t.isUnnamed : 'id' in chosen ? texts.decide.speakerInLedger : chosen.basis === 'printed' ? texts.decide.speakerIsPrinted : texts.decide.speakerTyped}</span>
          </label>
        ))}
        <span className="by-hand-send">
          <button type="button" className="button first" aria-keyshortcuts="Enter" onClick={save}>{draft.of === null ? t.save : t.saveBorders}</button>
          <button type="button" className="button" aria-keyshortcuts="Escape" onClick={onClose}>{texts.decide.cancel}</button>
        </span>
      </div>
      <p className="decide-said small" role="status" data-failed={said?.failed || undefined}>{said?.text}</p>
      {whoAsked}
    </section>
  )
}

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 52)} … ${words.slice(-34)}` : words)

/** Names that the article prints for its speakers, the most frequent first. */
function speakersPrinted(page: ArticlePage): string[] {
  const counts = new Map<string, number>()
  for (const { speaker } of page.attributions) if (speaker && speaker.type !== 'unnamed' && page.text.includes(speaker.name)) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

/** Whom selected source words mean, as far as the article's own readings tell; else the words, where they hold a name. */
function guessedSpeaker(page: ArticlePage, source: string): string {
  if (source === '') return ''
  const same = page.attributions.find(({ words, speaker }) => words.source === source && speaker !== null && speaker.type !== 'unnamed')?.speaker?.name
  const held = speakersPrinted(page).find((name) => source.includes(name) || (/^\p{Lu}/u.test(source) && ` ${name} `.includes(` ${source} `)))
  const plain = source.replace(/^(?:the|an?)\s+/i, '')
  return same ?? held ?? (/^\p{Lu}/u.test(plain) ? source : '')
}

/** A name as the ledger takes it: a speaker it knows, a name printed here, or the person's own; null for a source that names nobody. */
function useSpeakerChosen(page: ArticlePage, name: string): SpeakerChosen | null {
  const typed = name.trim()
  const { data: near } = useQuery({ ...questions.speakers({ words: typed, confidence: 0, limit: 20 }), enabled: typed.length > 1 })
  if (typed === '') return null
  const known = near?.speakers.find((speaker) => speaker.namesakes === 0 && speaker.name === typed)
  return known ? { id: known.id } : { name: typed, basis: page.text.includes(typed) ? 'printed' : 'typed' }
}
