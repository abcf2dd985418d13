import { SaysoError } from '../errors.ts'
import type { ErrorBody } from '../api/index.ts'
import { texts } from './texts.ts'

/** The ledger answered with an error of its own: its code, message and hint are passed on as they are. */
export class LedgerRefused extends SaysoError {
  readonly code: string
  readonly status: number
  constructor(status: number, body: ErrorBody['error']) {
    super(body.message, body.hint)
    this.code = body.code
    this.status = status
  }
}

/** Nothing answered, or something that is no ledger. */
export class LedgerSilent extends SaysoError {
  readonly code = 'ledger-silent'
  constructor(path: string, cause?: unknown) {
    super(texts.errors.silent(path), texts.errors.silentHint, { cause })
  }
}

export type Parameters = Readonly<Record<string, string | number | undefined>>

/** Path and query; absent and empty parameters are left out. */
export function addressOf(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined && value !== '') query.set(name, String(value))
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** Asks the ledger. @throws LedgerRefused, LedgerSilent */
export async function ask<T>(path: string, parameters?: Parameters, signal?: AbortSignal): Promise<T> {
  return answer<T>(addressOf(path, parameters), signal ? { signal } : {})
}

/** Waits so many milliseconds. @throws what the signal was aborted with */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  signal.throwIfAborted()
}

/** Sends JSON to the ledger. @throws LedgerRefused, LedgerSilent */
export async function tell<T>(path: string, body: unknown): Promise<T> {
  return answer<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

async function answer<T>(address: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(address, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new LedgerSilent(address, cause)
  }
  let body: unknown
  try {
    body = await response.json()
  } catch (cause) {
    throw new LedgerSilent(address, cause)
  }
  if (response.ok) return body as T
  const error = (body as Partial<ErrorBody> | null)?.error
  if (!error || typeof error.message !== 'string') throw new LedgerSilent(address)
  throw new LedgerRefused(response.status, error)
}
