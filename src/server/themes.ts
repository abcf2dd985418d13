import { createRoute } from '@hono/zod-openapi'
import { Id, ThemeList, ThemePage, ThemeQuery, ThemeRequest, ThemesOf, ThemesQuery, z } from '../api/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { answer, failures, json, newApp } from './route.ts'

/** Accusations and defences that recur: as the machine suggests them, and as people named them. */
export function themeRoutes({ themes }: Pick<Ledger, 'themes'>) {
  return newApp()
    .openapi(list, (c) => answer(c, ThemeList, themes.list(c.req.valid('query'))))
    .openapi(ofStatement, (c) => answer(c, ThemesOf, themes.of(c.req.valid('param').statement)))
    .openapi(page, (c) => answer(c, ThemePage, themes.page(c.req.valid('param').id, c.req.valid('query'))))
    .openapi(name, (c) => answer(c, ThemePage, themes.page(themes.name(c.req.valid('json')))))
}

const list = createRoute({
  method: 'get',
  path: '/api/themes',
  operationId: 'listThemes',
  summary: 'Accusations and defences that recur across speakers, outlets and dates; those that people named first.',
  request: { query: ThemesQuery.strict() },
  responses: { ...json(ThemeList, 'One page of themes, and how many there are.'), ...failures(400, 403) },
})

const ofStatement = createRoute({
  method: 'get',
  path: '/api/themes/of/{statement}',
  operationId: 'listThemesOfStatement',
  summary: 'Themes that a statement stands in.',
  request: { params: z.object({ statement: Id }) },
  responses: { ...json(ThemesOf, 'Named ones first; none where it stands in none, or no statement has this id.'), ...failures(400, 403) },
})

const page = createRoute({
  method: 'get',
  path: '/api/themes/{id}',
  operationId: 'getTheme',
  summary: 'One theme: its statements in time, who makes the argument against whom, and why it is suggested.',
  request: { params: z.object({ id: Id.describe('An id, or a name that a person gave.') }), query: ThemeQuery.strict() },
  responses: { ...json(ThemePage, 'The theme.'), ...failures(400, 403, 404) },
})

const name = createRoute({
  method: 'post',
  path: '/api/themes',
  operationId: 'nameTheme',
  summary: 'Names a suggestion, or makes a theme of its own, with the passages given.',
  description: 'The name and each passage put in are decisions of their own. What to put in, take out or dismiss later goes through /api/decisions.',
  request: { body: { required: true, content: { 'application/json': { schema: ThemeRequest } } } },
  responses: { ...json(ThemePage, 'The theme as it stands then.'), ...failures(400, 403, 404, 413, 415) },
})
