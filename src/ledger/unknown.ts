import { SaysoError } from '../errors.ts'

const near = (names: readonly string[]): string => (names.length ? `Nearest: ${names.join(', ')}.` : '')

/** No statement has this id, nor did one that was merged. */
export class UnknownStatement extends SaysoError {
  readonly code = 'unknown-statement'
  constructor(id: string, nearest: readonly string[] = []) {
    super(`No statement has the id ${JSON.stringify(id)}.`, near(nearest) || 'Ids start with s; `sayso statements` lists them.')
  }
}

export class UnknownArticle extends SaysoError {
  readonly code = 'unknown-article'
  constructor(id: string, nearest: readonly string[] = []) {
    super(`No article has the id ${JSON.stringify(id)}.`, near(nearest) || 'Ids start with a; `sayso articles` lists them.')
  }
}

/** The article was deleted for privacy; its tombstone says when, by whom and why. */
export class ArticleForgotten extends SaysoError {
  readonly code = 'article-forgotten'
  constructor(id: string, { at, who, why }: { at: string; who: string; why: string }) {
    super(`Article ${id} was forgotten by ${who} at ${at}: ${why}.`, 'Its text is gone for good; the log still holds that it was there.')
  }
}

export class UnknownSnapshot extends SaysoError {
  readonly code = 'unknown-snapshot'
  constructor(id: string, nearest: readonly string[] = []) {
    super(`No snapshot has the id ${JSON.stringify(id)}.`, near(nearest) || 'Ids start with n; an article’s page lists its snapshots.')
  }
}

export class UnknownPassage extends SaysoError {
  readonly code = 'unknown-passage'
  constructor(id: string) {
    super(`No passage has the id ${JSON.stringify(id)}.`, 'Ids of attributions and own-voice sentences start with p; `sayso export jsonl` prints them.')
  }
}

export class UnknownSpeaker extends SaysoError {
  readonly code = 'unknown-speaker'
  constructor(name: string, nearest: readonly string[] = []) {
    super(`No speaker is called ${JSON.stringify(name)}.`, near(nearest) || '`sayso speakers` lists them.')
  }
}

/** No party of the voices has this id or name. */
export class UnknownParty extends SaysoError {
  readonly code = 'unknown-party'
  constructor(name: string, nearest: readonly string[] = []) {
    super(`No party is called ${JSON.stringify(name)}.`, near(nearest) || '`sayso voices` lists them.')
  }
}

/** Several speakers have these words in their names. */
export class AmbiguousSpeaker extends SaysoError {
  readonly code = 'ambiguous-speaker'
  constructor(words: string, names: readonly string[]) {
    super(
      `${names.length} speakers have ${JSON.stringify(words)} in their names: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}.`,
      'Give the whole name of one, in quotation marks.',
    )
  }
}

export class UnknownOutlet extends SaysoError {
  readonly code = 'unknown-outlet'
  constructor(name: string, nearest: readonly string[] = []) {
    super(`No outlet is called ${JSON.stringify(name)}.`, near(nearest) || '`sayso articles` prints the outlet of each article.')
  }
}

export class UnknownRelation extends SaysoError {
  readonly code = 'unknown-relation'
  constructor(id: string) {
    super(`No relation has the id ${JSON.stringify(id)}.`, 'Ids start with l; `sayso export jsonl` lists them.')
  }
}

export class UnknownCase extends SaysoError {
  readonly code = 'unknown-case'
  constructor(name: string, nearest: readonly string[] = []) {
    super(`No case is called ${JSON.stringify(name)}.`, near(nearest) || '`sayso case list` lists them.')
  }
}

export class UnknownTheme extends SaysoError {
  readonly code = 'unknown-theme'
  constructor(name: string, nearest: readonly string[] = []) {
    super(`No theme is called ${JSON.stringify(name)}.`, near(nearest) || '`sayso themes` lists them; ids start with z.')
  }
}

export class UnknownEntry extends SaysoError {
  readonly code = 'unknown-entry'
  constructor(id: string) {
    super(`The case has no entry with the id ${JSON.stringify(id)}.`, 'Ids start with t; `sayso case show` prints them.')
  }
}

export class UnknownSearch extends SaysoError {
  readonly code = 'unknown-search'
  constructor(id: string) {
    super(`No saved search has the id ${JSON.stringify(id)}.`, 'Ids start with h; the search page lists them.')
  }
}

export class UnknownDecision extends SaysoError {
  readonly code = 'unknown-decision'
  constructor(id: string) {
    super(`No decision has the id ${JSON.stringify(id)}.`, 'Ids start with d; `sayso export jsonl` lists them.')
  }
}
