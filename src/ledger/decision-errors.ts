import { SaysoError } from '../errors.ts'

/** A decision was undone before, or is itself an undoing. */
export class DecisionNotUndoable extends SaysoError {
  readonly code = 'decision-not-undoable'
  constructor(id: string, reason: string) {
    super(`Decision ${id} cannot be undone: ${reason}.`, 'Decide anew on its subject instead.')
  }
}

/** Earlier decisions stand against a merge or a split. */
export class DecisionContradicted extends SaysoError {
  readonly code = 'decision-contradicted'
  constructor(what: 'merge' | 'split', others: readonly string[]) {
    super(
      `These two cannot be ${what === 'merge' ? 'merged' : 'split'}: other decisions keep them ${what === 'merge' ? 'apart' : 'together'}.`,
      others.length > 0 ? `Undo first: ${others.join(', ')}.` : 'The decisions on their statements say which.',
    )
  }
}

/** A passage stands in no statement: it is rejected, or in no reading that counts. */
export class PassageWithoutStatement extends SaysoError {
  readonly code = 'passage-without-statement'
  constructor(id: string) {
    super(`Passage ${id} stands in no statement.`, 'It was rejected or is no longer read so; undo the rejection, or decide on the newer reading.')
  }
}

/** An outlet's own words were to be given a speaker. */
export class OwnVoiceUnattributed extends SaysoError {
  readonly code = 'own-voice-unattributed'
  constructor(id: string) {
    super(`Passage ${id} is printed in the outlet’s own voice: it gives its words to nobody.`, 'A speaker can only be given to an attribution; a note can say whose words they are.')
  }
}

/** A name was given as printed, but the article does not print it. */
export class NameNotPrinted extends SaysoError {
  readonly code = 'name-not-printed'
  constructor(name: string, article: string) {
    super(`Article ${article} does not print ${JSON.stringify(name)}.`, 'Give a name exactly as printed there, the id of a speaker of the ledger, or say that you typed it.')
  }
}

/** An unnamed source was to be given a name that the article does not print. */
export class UnnamedNotNamed extends SaysoError {
  readonly code = 'unnamed-not-named'
  constructor(source: string) {
    super(
      `${JSON.stringify(source)} names nobody, so only a name printed in that article can be given to it.`,
      'An unnamed source is never linked to a name from elsewhere: a guess could expose somebody. A note can say what you know.',
    )
  }
}
