import type { OpenAPIHono } from '@hono/zod-openapi'
import * as api from '../api/index.ts'

/**
 * Shared schemas that occur with null as well: told first without it, inner ones before outer ones, or the first place where one
 * occurs decides for all.
 */
const SHARED = {
  OutletRef: api.OutletRef, When: api.When, Passage: api.Passage, Mode: api.Mode, Stance: api.Stance, CueDistance: api.CueDistance, Match: api.Match,
  SpeakerRef: api.SpeakerRef, ArticleRef: api.ArticleRef, StatedBy: api.StatedBy, EvidenceShown: api.EvidenceShown, StatementSummary: api.StatementSummary, Tombstone: api.Tombstone,
  ActClass: api.Act, Way: api.Way,
}

/** Call before any route is added. */
export function registerSchemas(app: OpenAPIHono): void {
  for (const [name, schema] of Object.entries(SHARED)) app.openAPIRegistry.register(name, schema)
}

/** The API's description, OpenAPI 3.1. */
export function describe(app: OpenAPIHono, version: string) {
  const described = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sayso',
      version,
      description: 'A ledger of who said what, in whose words, on what cited evidence. Spans are [start, end) in UTF-16 units of a snapshot’s text.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
  })
  return mended(described) as unknown as typeof described
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/**
 * Says of a reference that it may be null in the words of JSON Schema. The generator writes `allOf: [reference, { type: [type,
 * 'null'] }]`, which null does not fit.
 */
function mended(part: unknown): Json {
  if (Array.isArray(part)) return part.map(mended)
  if (part === null || typeof part !== 'object') return part as Json
  const { allOf, ...rest } = part as { allOf?: unknown }
  if (Array.isArray(allOf) && allOf.length === 2 && isReference(allOf[0]) && saysNull(allOf[1])) {
    const more = Object.fromEntries(Object.entries(allOf[1]).filter(([name]) => name !== 'type'))
    return { ...(mended(rest) as object), ...(mended(more) as object), anyOf: [allOf[0] as Json, { type: 'null' }] } as Json
  }
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, mended(value)]))
}

function isReference(part: unknown): boolean {
  return typeof part === 'object' && part !== null && '$ref' in part
}

function saysNull(part: unknown): part is { type: string[] } {
  return typeof part === 'object' && part !== null && 'type' in part && Array.isArray(part.type) && part.type.includes('null')
}
