/** How the words of a document hang together, as a learnt parser reads them: right in about 17 of 20 words. One entry per token of the document. */
export interface Grammar {
  /** Number of the part of speech (Penn Treebank), as the parser numbers them. */
  readonly tags: Uint8Array
  /** 1 where the part of speech is a verb's. */
  readonly verbs: Uint8Array
  /** The token that it hangs on, within its sentence; negative where none. */
  readonly heads: Int32Array
  /** Number of its relation to that token, as the parser numbers them. */
  readonly relations: Uint8Array
}

/** Numbers of the relations that other floors ask for. */
export const FUNCTION = 0, SUBJECT = 2, OBJECT = 5, RELATIVE_CLAUSE = 9, NOUN_CLAUSE = 10, CONJUNCT = 11, APPOSITION = 12, NOMINAL = 13
