/** What the routes share: an app that reports wrong parameters, and the pieces of a route's description. */
import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { ErrorBody } from '../api/common.ts'
import { InvalidRequest } from './errors.ts'

/** An app whose routes are described by schemas and throw `InvalidRequest` for what does not fit them. */
export function newApp(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const given: unknown = result.target === 'param' ? c.req.param() : result.target === 'query' ? c.req.queries() : (result as { data?: unknown }).data
      throw toInvalidRequest(result.target, result.error as unknown as z.core.$ZodError, given)
    },
  })
}

/**
 * Answers 200 with a body of a schema. The compiler checks the body here; the route's own response type cannot be used, since it
 * holds read-only tuples against what they become in JSON.
 */
export function answer<Schema extends z.ZodType>(c: Context, _schema: Schema, body: z.output<Schema>): never {
  return c.json(body as object, 200) as never
}

/** Describes a JSON answer of 200. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } } } as const
}

const FAILURES = {
  400: 'A parameter or the body is not what the route takes.',
  403: 'The request comes from another host or origin.',
  404: 'Not in the ledger.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
} as const

/** The errors a route may answer with, all of one shape. */
export function failures<const Status extends keyof typeof FAILURES>(...statuses: readonly Status[]) {
  const entries = statuses.map((status) => [status, { description: FAILURES[status], content: { 'application/json': { schema: ErrorBody } } }])
  return Object.fromEntries(entries) as Record<Status, { description: string; content: { 'application/json': { schema: typeof ErrorBody } } }>
}

const PLACES: Readonly<Record<string, string>> = { query: 'parameter', param: 'path parameter', json: 'field', header: 'header' }

/** Says of the first thing that is wrong which one it is, what it was, and what is allowed; counts the others. */
export function toInvalidRequest(target: string, error: z.core.$ZodError, given: unknown): InvalidRequest {
  const [issue] = error.issues
  const place = PLACES[target] ?? target
  if (!issue) return new InvalidRequest(`The ${place} is not what the route takes.`, 'All routes are described in /api/openapi.json.')
  const others = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : ''
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ')
    return new InvalidRequest(`There is no ${place} ${names}${others}.`, 'All parameters of each route are listed in /api/openapi.json.')
  }
  const name = issue.path.map(String).join('.')
  const was = name === '' ? '' : ` is ${shown(valueAt(given, issue.path))}`
  return new InvalidRequest(`${capital(place)} ${name === '' ? 'as a whole' : `"${name}"`}${was}${others}${issue.code === 'invalid_value' ? ', which is none of those allowed' : `: ${issue.message}`}.`, allowed(issue))
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined), given)
}

function shown(value: unknown): string {
  const plain = Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value
  if (plain === undefined) return 'missing'
  const text = JSON.stringify(plain) ?? String(plain)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}

function allowed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Allowed: ${issue.values.map(String).join(', ')}.`
    case 'too_small':
      return `Allowed: at least ${issue.minimum}${sizeUnit(issue.origin)}.`
    case 'too_big':
      return `Allowed: at most ${issue.maximum}${sizeUnit(issue.origin)}.`
    case 'invalid_type':
      return `Allowed: ${issue.expected === 'int' ? 'a whole number' : `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`}.`
    case 'invalid_format':
      return issue.format === 'date' ? 'Allowed: a day like 2031-05-03.' : `Allowed: ${issue.format}.`
    default:
      return 'All parameters of each route are described in /api/openapi.json.'
  }
}

function sizeUnit(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
