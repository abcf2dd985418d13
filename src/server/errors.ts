import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorBody } from '../api/common.ts'
import { SaysoError } from '../errors.ts'

/** An error of the server itself: it knows the HTTP status it answers with. */
export abstract class RequestError extends SaysoError {
  abstract readonly status: ContentfulStatusCode
}

/** A parameter or the body of a request is not what the route takes. */
export class InvalidRequest extends RequestError {
  readonly code = 'invalid-request'
  readonly status = 400
}

/** No route has this path. */
export class NoSuchRoute extends RequestError {
  readonly code = 'no-such-route'
  readonly status = 404
  constructor(method: string, path: string) {
    super(`Nothing answers ${method} ${path}.`, 'All routes are listed in /api/openapi.json.')
  }
}

/** The path has a route, but for another method. */
export class WrongMethod extends RequestError {
  readonly code = 'wrong-method'
  readonly status = 405
  readonly allowed: readonly string[]
  constructor(method: string, path: string, allowed: readonly string[]) {
    super(`${path} does not take ${method}.`, `It takes ${allowed.join(', ')}.`)
    this.allowed = allowed
  }
}

/** The request names another host: a page elsewhere may have pointed its own name at this machine (DNS rebinding). */
export class ForeignHost extends RequestError {
  readonly code = 'foreign-host'
  readonly status = 403
  constructor(host: string) {
    super(`This server does not answer for the host "${host}".`, 'Open it as http://127.0.0.1 or http://localhost, with its port.')
  }
}

/** A page of another origin tried to change the ledger (cross-site request forgery). */
export class ForeignOrigin extends RequestError {
  readonly code = 'foreign-origin'
  readonly status = 403
  constructor(origin: string) {
    super(`A request that changes the ledger came from ${origin}.`, 'Only the workbench itself, or a program that sends no Origin, may change the ledger.')
  }
}

/** A request that changes the ledger has another body than JSON. */
export class NotJson extends RequestError {
  readonly code = 'not-json'
  readonly status = 415
  constructor(contentType: string) {
    super(`The request's content type is ${contentType ? `"${contentType}"` : 'missing'}.`, 'Send JSON with "Content-Type: application/json".')
  }
}

/** The request's body is larger than the server takes. */
export class BodyTooLarge extends RequestError {
  readonly code = 'body-too-large'
  readonly status = 413
  constructor(limit: number) {
    super(`The request's body is larger than ${limit} bytes.`, 'Send fewer articles at once, or add the files with `sayso add`.')
  }
}

/** The workbench's files are not where the server was told to look. */
export class NoWorkbench extends RequestError {
  readonly code = 'no-workbench'
  readonly status = 404
  constructor(folder: string | null) {
    super(`The workbench is not built${folder === null ? '' : `: ${folder} has no index.html`}.`, 'Run `npm run build`. The API under /api works without it.')
  }
}

/** Something went wrong inside Sayso that no other error describes. */
export class InternalError extends RequestError {
  readonly code = 'internal-error'
  readonly status = 500
  constructor(cause: unknown) {
    super('Something went wrong inside Sayso.', 'The terminal in which the server runs says more. Please report it with the steps that led here.', { cause })
  }
}

/** No port from the asked one upwards is free. */
export class NoFreePort extends SaysoError {
  readonly code = 'no-free-port'
  constructor(from: number, to: number, cause: unknown) {
    super(`No port from ${from} to ${to} can be listened on.`, 'Give another one with --port, or stop what listens there.', { cause })
  }
}

/**
 * Any error as the API answers it. What is asked for and not in the ledger (codes `unknown-…`) is a 404, what was
 * forgotten a 410, a request that the floors below refuse a 400 where its code says so, all else a 500 whose inside is not shown.
 */
export function toAnswer(error: unknown): { status: ContentfulStatusCode; body: ErrorBody } {
  const known = error instanceof SaysoError ? error : fromHono(error) ?? new InternalError(error)
  return { status: statusOf(known), body: { error: known.toJSON() } }
}

/** What Hono itself refuses: a body that is not JSON though it says so. */
function fromHono(error: unknown): SaysoError | null {
  if (!(error instanceof HTTPException) || error.status !== 400) return null
  return new InvalidRequest(`${error.message.replace(/\.$/, '')}.`, 'Send one JSON object as UTF-8. All routes are described in /api/openapi.json.')
}

/** Codes of the floors below that blame the request; kept short on purpose: a code not listed here is a 500. */
const BLAMES_REQUEST: ReadonlySet<string> = new Set([
  'nothing-chosen', 'no-saved-pages', 'decision-not-undoable', 'draft-unreadable', 'decision-contradicted', 'passage-without-statement', 'name-not-printed', 'own-voice-unattributed',
  'border-inside-word', 'words-differ', 'spans-disordered', 'no-words', 'span-outside-text', 'snapshot-superseded', 'unnamed-never-merged', 'unnamed-not-named', 'same-speaker-twice', 'name-not-of-speaker',
])

function statusOf(error: SaysoError): ContentfulStatusCode {
  if (error instanceof RequestError) return error.status
  if (error.code.startsWith('unknown-')) return 404
  if (error.code === 'article-forgotten') return 410
  return BLAMES_REQUEST.has(error.code) ? 400 : 500
}
