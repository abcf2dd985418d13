import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  AlikeSpeakers, AllegationTable, ArticleList, ArticlePage, ArticleVoices, CaseList, CasePage, DecisionList, EvidenceList, FigureList, HappeningList, NamingTable, OutletList, OutletTable, Overview, PartyPage, Queue, SavedSearchList, SearchResults, SpeakerList, SpeakerPage, StatementList, StatementPage, ThemeList, ThemePage, ThemesOf, VoiceTable, Why,
} from '../api/index.ts'
import { ask, type Parameters } from './ask.ts'

/** What the pages ask the ledger: one entry per route, shared by cache key. */
export const questions = {
  overview: () => queryOptions({
    queryKey: ['overview'],
    queryFn: ({ signal }) => ask<Overview>('/api/overview', {}, signal),
  }),
  statements: (parameters: Parameters) => queryOptions({
    queryKey: ['statements', parameters],
    queryFn: ({ signal }) => ask<StatementList>('/api/statements', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  statement: (id: string, confidence: number) => queryOptions({
    queryKey: ['statement', id, confidence],
    queryFn: ({ signal }) => ask<StatementPage>(`/api/statements/${encodeURIComponent(id)}`, { confidence }, signal),
    placeholderData: keepPreviousData,
  }),
  articles: (parameters: Parameters) => queryOptions({
    queryKey: ['articles', parameters],
    queryFn: ({ signal }) => ask<ArticleList>('/api/articles', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  article: (id: string, confidence: number, { snapshot, rejected }: { snapshot?: string | undefined; rejected?: string | undefined } = {}) => queryOptions({
    queryKey: ['article', id, confidence, snapshot, rejected],
    queryFn: ({ signal }) => ask<ArticlePage>(`/api/articles/${encodeURIComponent(id)}`, { confidence, snapshot, rejected }, signal),
    placeholderData: keepPreviousData,
  }),
  speakers: (parameters: Parameters) => queryOptions({
    queryKey: ['speakers', parameters],
    queryFn: ({ signal }) => ask<SpeakerList>('/api/speakers', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  speaker: (id: string, confidence: number) => queryOptions({
    queryKey: ['speaker', id, confidence],
    queryFn: ({ signal }) => ask<SpeakerPage>(`/api/speakers/${encodeURIComponent(id)}`, { confidence }, signal),
    placeholderData: keepPreviousData,
  }),
  alike: (id: string) => queryOptions({
    queryKey: ['alike', id],
    queryFn: ({ signal }) => ask<AlikeSpeakers>(`/api/speakers/${encodeURIComponent(id)}/alike`, {}, signal),
  }),
  decisions: (parameters: Parameters) => queryOptions({
    queryKey: ['decisions', parameters],
    queryFn: ({ signal }) => ask<DecisionList>('/api/decisions', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  /** Asked anew only when it is worked through: rows must not move under the hand. */
  queue: (confidence: number, turn: number) => queryOptions({
    queryKey: ['queue', confidence, turn],
    queryFn: ({ signal }) => ask<Queue>('/api/queue', { confidence, limit: 100 }, signal),
    staleTime: Infinity,
  }),
  why: (attribution: string) => queryOptions({
    queryKey: ['why', attribution],
    queryFn: ({ signal }) => ask<Why>(`/api/attributions/${encodeURIComponent(attribution)}/why`, {}, signal),
    staleTime: Infinity,
  }),
  figures: (parameters: Parameters) => queryOptions({
    queryKey: ['figures', parameters],
    queryFn: ({ signal }) => ask<FigureList>('/api/figures', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  happenings: (parameters: Parameters) => queryOptions({
    queryKey: ['happenings', parameters],
    queryFn: ({ signal }) => ask<HappeningList>('/api/happenings', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  allegations: (parameters: Parameters) => queryOptions({
    queryKey: ['allegations', parameters],
    queryFn: ({ signal }) => ask<AllegationTable>('/api/allegations', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  voices: (parameters: Parameters) => queryOptions({
    queryKey: ['voices', parameters],
    queryFn: ({ signal }) => ask<VoiceTable>('/api/voices', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  party: (id: string, parameters: Parameters) => queryOptions({
    queryKey: ['party', id, parameters],
    queryFn: ({ signal }) => ask<PartyPage>(`/api/voices/${encodeURIComponent(id)}`, parameters, signal),
  }),
  articleVoices: (id: string, confidence: number) => queryOptions({
    queryKey: ['article-voices', id, confidence],
    queryFn: ({ signal }) => ask<ArticleVoices>(`/api/articles/${encodeURIComponent(id)}/voices`, { confidence }, signal),
    placeholderData: keepPreviousData,
  }),
  namings: (parameters: Parameters) => queryOptions({
    queryKey: ['namings', parameters],
    queryFn: ({ signal }) => ask<NamingTable>('/api/namings', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  evidence: (parameters: Parameters) => queryOptions({
    queryKey: ['evidence', parameters],
    queryFn: ({ signal }) => ask<EvidenceList>('/api/evidence', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  themes: (parameters: Parameters) => queryOptions({
    queryKey: ['themes', parameters],
    queryFn: ({ signal }) => ask<ThemeList>('/api/themes', parameters, signal),
    placeholderData: keepPreviousData,
  }),
  theme: (id: string, parameters: Parameters) => queryOptions({
    queryKey: ['theme', id, parameters],
    queryFn: ({ signal }) => ask<ThemePage>(`/api/themes/${encodeURIComponent(id)}`, parameters, signal),
    placeholderData: keepPreviousData,
  }),
  themesOf: (statement: string) => queryOptions({
    queryKey: ['themes-of', statement],
    queryFn: ({ signal }) => ask<ThemesOf>(`/api/themes/of/${encodeURIComponent(statement)}`, {}, signal),
  }),
  cases: (holding?: string) => queryOptions({
    queryKey: ['cases', holding],
    queryFn: ({ signal }) => ask<CaseList>('/api/cases', { holding }, signal),
  }),
  case: (id: string) => queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => ask<CasePage>(`/api/cases/${encodeURIComponent(id)}`, {}, signal),
  }),
  searches: () => queryOptions({
    queryKey: ['searches'],
    queryFn: ({ signal }) => ask<SavedSearchList>('/api/searches', {}, signal),
  }),
  outletTable: (confidence: number) => queryOptions({
    queryKey: ['outlet-table', confidence],
    queryFn: ({ signal }) => ask<OutletTable>('/api/outlets/table', { confidence }, signal),
    placeholderData: keepPreviousData,
  }),
  outlets: () => queryOptions({
    queryKey: ['outlets'],
    queryFn: ({ signal }) => ask<OutletList>('/api/outlets', {}, signal),
  }),
  search: (parameters: Parameters) => queryOptions({
    queryKey: ['search', parameters],
    queryFn: ({ signal }) => ask<SearchResults>('/api/search', parameters, signal),
    placeholderData: keepPreviousData,
  }),
}

