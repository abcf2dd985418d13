/**
 * An error that a person can act on. `code` is stable and documented in docs/errors.md; `message` says what was wrong and
 * with which value; `hint` says what to do next. Each subclass lives beside the code that throws it.
 */
export abstract class SaysoError extends Error {
  abstract readonly code: string
  readonly hint: string

  constructor(message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
    this.hint = hint
  }

  /** The one shape errors have in JSON: command, API and `analyse` lines alike. */
  toJSON(): { code: string; message: string; hint: string } {
    return { code: this.code, message: this.message, hint: this.hint }
  }
}
