import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router'
import { storedDial } from './dial/setting.ts'
import { Frame } from './shell/Frame.tsx'
import { NoSuchPage, Trouble, Waiting } from './shell/States.tsx'

/** Keeps the known parameters that have a value; everything in the address is text. */
function known<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): { [N in Name]?: string | undefined } =>
    Object.fromEntries(names.flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    })) as { [N in Name]?: string | undefined }
}

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NoSuchPage,
  // the dial stands in every address and goes along every link
  validateSearch: (search: Record<string, unknown>): { confidence?: string | undefined } => known('confidence')(search),
  search: { middlewares: [retainSearchParams(['confidence'])] },
  beforeLoad: ({ location }) => {
    const stored = storedDial()
    if ((location.search as { confidence?: string }).confidence === undefined && stored !== null) {
      throw redirect({ to: location.pathname, search: { ...location.search, confidence: stored }, hash: location.hash, replace: true } as never)
    }
  },
})
const page = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path })

const home = createRoute({
  ...page('/'),
  validateSearch: known('words', 'speaker', 'printed', 'outlet', 'from', 'to', 'differing', 'order', 'carried', 'kind', 'mode', 'stance', 'figure', 'evidence', 'carries', 'credits', 'relay', 'row'),
  component: lazyRouteComponent(() => import('./lists/Home.tsx'), 'Home'),
})
const statement = createRoute({
  ...page('/statements/$id'),
  validateSearch: known('set', 'rows'),
  component: lazyRouteComponent(() => import('./statement/Statement.tsx'), 'Statement'),
})
const articles = createRoute({
  ...page('/articles'),
  validateSearch: known('words', 'outlet', 'from', 'to', 'record', 'order', 'row'),
  component: lazyRouteComponent(() => import('./lists/Articles.tsx'), 'Articles'),
})
const article = createRoute({
  ...page('/articles/$id'),
  validateSearch: known('snapshot', 'marks', 'rejected'),
  component: lazyRouteComponent(() => import('./article/Article.tsx'), 'Article'),
})
const speakers = createRoute({
  ...page('/speakers'),
  validateSearch: known('words', 'type', 'order', 'row'),
  component: lazyRouteComponent(() => import('./lists/Speakers.tsx'), 'Speakers'),
})
const speaker = createRoute({
  ...page('/speakers/$id'),
  component: lazyRouteComponent(() => import('./lists/Speaker.tsx'), 'Speaker'),
})
const search = createRoute({
  ...page('/search'),
  validateSearch: known('words', 'speaker', 'printed', 'outlet', 'from', 'to', 'differing', 'kind', 'mode', 'stance', 'figure', 'evidence', 'credits', 'relay', 'saved'),
  component: lazyRouteComponent(() => import('./search/Search.tsx'), 'Search'),
})
const figures = createRoute({
  ...page('/figures'),
  validateSearch: known('place', 'by', 'counts', 'outlet', 'article', 'from', 'to', 'order', 'view', 'limit'),
  component: lazyRouteComponent(() => import('./claims/Figures.tsx'), 'Figures'),
})
const allegations = createRoute({
  ...page('/allegations'),
  validateSearch: known('party', 'outlet', 'article', 'from', 'to', 'order', 'limit'),
  component: lazyRouteComponent(() => import('./claims/Allegations.tsx'), 'Allegations'),
})
const voices = createRoute({
  ...page('/voices'),
  validateSearch: known('party', 'standing', 'label', 'view', 'of', 'article', 'case', 'words', 'outlet', 'from', 'to', 'limit'),
  component: lazyRouteComponent(() => import('./claims/Voices.tsx'), 'Voices'),
})
const evidence = createRoute({
  ...page('/evidence'),
  validateSearch: known('type', 'shown', 'by', 'kept', 'outlet', 'article', 'case', 'words', 'from', 'to', 'limit'),
  component: lazyRouteComponent(() => import('./claims/Evidence.tsx'), 'Evidence'),
})
const themes = createRoute({
  ...page('/themes'),
  validateSearch: known('party', 'state', 'limit'),
  component: lazyRouteComponent(() => import('./themes/Themes.tsx'), 'Themes'),
})
const theme = createRoute({
  ...page('/themes/$id'),
  validateSearch: known('accused', 'outlet', 'from', 'to', 'by', 'limit'),
  component: lazyRouteComponent(() => import('./themes/Theme.tsx'), 'Theme'),
})
const add = createRoute({
  ...page('/add'),
  validateSearch: known('show'),
  component: lazyRouteComponent(() => import('./add/Add.tsx'), 'Add'),
})

const check = createRoute({
  ...page('/check'),
  validateSearch: known('level', 'draft'),
  component: lazyRouteComponent(() => import('./check/Check.tsx'), 'Check'),
})

const queue = createRoute({
  ...page('/decide'),
  validateSearch: known('show'),
  component: lazyRouteComponent(() => import('./queue/Queue.tsx'), 'Queue'),
})

const cases = createRoute({
  ...page('/cases'),
  component: lazyRouteComponent(() => import('./cases/Cases.tsx'), 'Cases'),
})
const oneCase = createRoute({
  ...page('/cases/$id'),
  validateSearch: known('order'),
  component: lazyRouteComponent(() => import('./cases/Case.tsx'), 'Case'),
})

const outlets = createRoute({
  ...page('/outlets'),
  validateSearch: known('words', 'order'),
  component: lazyRouteComponent(() => import('./lists/Outlets.tsx'), 'Outlets'),
})

const tree = root.addChildren([outlets, cases, oneCase, figures, allegations, voices, evidence, themes, theme, queue, home, statement, articles, article, speakers, speaker, search, add, check])

export function makeRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    // a list with its place in the address goes there itself
    scrollRestoration: ({ location }) => (location.search as { row?: string }).row === undefined,
    defaultPendingComponent: Waiting,
    defaultErrorComponent: ({ error }) => <Trouble error={error} again={() => location.reload()} />,
    // Plain query strings: ?words=port&from=2031-05-01
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')).toString()
      return text === '' ? '' : `?${text}`
    },
  })
}

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof makeRouter> }
}
