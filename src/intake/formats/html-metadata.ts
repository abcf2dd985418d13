import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** What a page says about itself in its head and its structured data. */
export interface PageMetadata {
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly published_at?: string
  readonly language?: string
}

type Element = Tree.Element

const ARTICLE_TYPES = /^(?:\w*Article|\w*NewsArticle|BlogPosting|Report|LiveBlogPosting|WebPage|OpinionNewsArticle)$/

/** Everything that metadata is read from, gathered in one walk over the page. */
export interface PageFacts {
  readonly lang: string | undefined
  readonly title: string | undefined
  /** By name or property, lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>
  readonly canonical: string | undefined
  readonly structured: readonly string[]
  /** `datetime` of the first time element, one marked as the date of publication before others. */
  readonly time: string | undefined
}

/** Reads metadata. Nothing is guessed: what no field states stays absent, and what is no date or address is dropped. */
export function metadataOf(facts: PageFacts): PageMetadata {
  const data = structuredArticle(facts.structured)
  const meta = (...names: string[]) => names.map((name) => clean(facts.meta.get(name))).find((value) => value !== undefined)
  const outlet = meta('og:site_name') ?? nameOf(data?.publisher) ?? meta('application-name', 'publisher', 'dc.publisher', 'citation_journal_title')
  const found = {
    title: meta('og:title') ?? textIn(data?.headline) ?? meta('twitter:title', 'dc.title', 'citation_title') ?? withoutOutlet(clean(facts.title), outlet),
    outlet: outlet !== undefined && outlet.length <= 120 && !/^https?:/.test(outlet) ? outlet.replace(/^@/, '') : undefined,
    url: addressOf(facts.canonical) ?? addressOf(facts.meta.get('og:url')) ?? addressOf(textIn(data?.url)) ?? addressOf(idOf(data?.mainEntityOfPage)),
    published_at: [
      facts.meta.get('article:published_time'), textIn(data?.datePublished), facts.meta.get('datepublished'), facts.meta.get('parsely-pub-date'),
      facts.meta.get('sailthru.date'), facts.meta.get('dc.date.issued'), facts.meta.get('dc.date'), facts.meta.get('pubdate'),
      facts.meta.get('publish-date'), facts.meta.get('citation_publication_date'), facts.meta.get('date'), facts.time,
    ].map(instantOf).find((value) => value !== undefined),
    language: languageTag(facts.lang) ?? languageTag(textIn(data?.inLanguage)) ?? languageTag(facts.meta.get('og:locale')) ?? languageTag(facts.meta.get('content-language')),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as PageMetadata
}

/** The facts of one element, if it holds any. Called for every element of the page, in document order. */
export function factGatherer() {
  const meta = new Map<string, string>()
  const structured: string[] = []
  let lang: string | undefined
  let title: string | undefined
  let canonical: string | undefined
  let time: string | undefined
  let published = false
  return {
    visit(element: Element): void {
      const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value
      switch (element.tagName) {
        case 'html': lang = attribute('lang') ?? attribute('xml:lang'); break
        case 'title': if (element.namespaceURI === 'http://www.w3.org/1999/xhtml') title ??= wordsIn(element); break
        case 'link': if (attribute('rel')?.toLowerCase() === 'canonical') canonical ??= attribute('href'); break
        case 'script': if (attribute('type')?.toLowerCase().startsWith('application/ld+json')) structured.push(wordsIn(element)); break
        case 'meta': {
          const name = (attribute('property') ?? attribute('name') ?? attribute('itemprop') ?? attribute('http-equiv'))?.toLowerCase()
          const content = attribute('content')
          if (name && content && !meta.has(name)) meta.set(name, content)
          break
        }
        case 'time': {
          const datetime = attribute('datetime') ?? attribute('content')
          const marked = attribute('pubdate') !== undefined || /datePublished|published|dt-published|entry-date/.test(`${attribute('itemprop') ?? ''} ${attribute('class') ?? ''}`)
          if (datetime && (time === undefined || (marked && !published))) time = datetime
          published ||= marked
          break
        }
      }
    },
    facts: (): PageFacts => ({ lang, title, meta, canonical, structured, time }),
  }
}

function wordsIn(element: Element): string {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
}

/** The first article in the page's JSON-LD. Broken JSON is passed over: pages are full of it. */
function structuredArticle(scripts: readonly string[]): Record<string, unknown> | undefined {
  for (const script of scripts) {
    let value: unknown
    try {
      value = JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '').replace(/[\r\n\t]/g, ' '))
    } catch {
      continue
    }
    const queue: unknown[] = [value]
    for (let seen = 0; queue.length > 0 && seen < 500; seen++) {
      const next = queue.shift()
      if (Array.isArray(next)) queue.push(...next)
      else if (typeof next === 'object' && next !== null) {
        const object = next as Record<string, unknown>
        const types = [object['@type']].flat().filter((type) => typeof type === 'string')
        if (types.some((type) => ARTICLE_TYPES.test(type)) && (object.headline ?? object.datePublished) !== undefined) return object
        if (object['@graph'] !== undefined) queue.push(object['@graph'])
        if (object.mainEntity !== undefined) queue.push(object.mainEntity)
      }
    }
  }
  return undefined
}

function textIn(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? clean(one) : undefined
}

function nameOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string') return clean(one)
  return typeof one === 'object' && one !== null ? textIn((one as { name?: unknown }).name) : undefined
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? textIn((value as { '@id'?: unknown })['@id']) : undefined
}

function clean(value: string | undefined): string | undefined {
  const words = value?.replace(/[\s\u00a0]+/g, ' ').trim()
  return words === '' ? undefined : words
}

/** A web address, as it stands. */
function addressOf(value: string | undefined): string | undefined {
  const address = value?.trim()
  if (address === undefined || !/^https?:\/\/[^\s/]+/i.test(address) || address.length > 2_000) return undefined
  return URL.canParse(address) ? address : undefined
}

/** An ISO 8601 date or instant; other spellings only where their zone is stated, so that no clock is guessed. */
export function instantOf(value: string | undefined): string | undefined {
  const printed = value?.trim()
  if (printed === undefined) return undefined
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(printed)
  if (iso) {
    const [, day, clock, zone] = iso
    if (Number.isNaN(Date.parse(day!))) return undefined
    if (clock === undefined) return day
    return `${day}T${clock}${zone === undefined ? '' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase()}`
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(printed) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(printed)
  if (compact) return instantOf(`${compact[1]}-${compact[2]!.padStart(2, '0')}-${compact[3]!.padStart(2, '0')}`)
  if (/^\w{3}, \d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/.test(printed)) {
    const at = Date.parse(printed)
    return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace('.000', '')
  }
  return undefined
}

function languageTag(value: string | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined
}

/** <title> without the site's name at its end or beginning. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined) return undefined
  const parts = title.split(/\s+(?:[|·•»—–-]|::)\s+/)
  if (parts.length < 2) return title
  const folded = outlet?.toLowerCase()
  if (folded !== undefined && parts.at(-1)!.toLowerCase().includes(folded)) return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/[\s|·•»—–:-]+$/, '')
  if (folded !== undefined && parts[0]!.toLowerCase() === folded) return title.slice(title.indexOf(parts[1]!))
  // Behind a bar stands the site, whatever its name; a dash may belong to the headline.
  const bar = title.lastIndexOf(' | ')
  return bar > 15 && title.length - bar < 50 ? title.slice(0, bar).trim() : title
}
