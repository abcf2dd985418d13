import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** A block-level element of a page, with what its attributes say about it and how much it holds. */
export interface Box {
  readonly tag: string
  readonly parent: Box | null
  /** What the element is by its tag, role, class or id. */
  readonly hint: 'core' | 'unrelated' | 'perhaps-unrelated' | 'comments' | null
  /** Characters of prose below it: sentences that are no links. Set by `weigh`. */
  prose: number
  text: number
  links: number
  hasHeadline: boolean
  hasCore: boolean
  /** Not article text, or inside something that is not. */
  dropped: boolean
  /** Lies in the box that was chosen as the article. */
  inArticle: boolean
}

/** A paragraph, heading, list item or table row. */
export interface Block {
  readonly box: Box
  /** White space in order, single line breaks where <br> stood; tabs between a row's cells. */
  readonly words: string
  /** Characters of it that are links. */
  readonly links: number
}

type Node = Tree.Node
type Element = Tree.Element

const SKIPPED = new Set((
  'script style noscript template svg math canvas iframe frame frameset object embed applet audio video map area input select textarea ' +
  'button option optgroup datalist meter progress dialog head link meta base title source track param noembed noframes rt rp'
).split(' '))
const BLOCKS = new Set((
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup ' +
  'hr html li main menu nav ol p pre search section summary table tbody tfoot thead tr ul caption legend amp-ad'
).split(' '))

const CORE = /(?:^|[\s_-])(?:article-?_?(?:body|content|text)|story-?_?(?:body|content|text)|entry-?_?content|post-?_?(?:body|content|text)|news-?_?(?:body|text|content)|articlebody|storytext|page-?content|body-?text)(?:$|[\s_-])/i
const COMMENTS = /(?:^|[\s_-])(?:comments?|disqus(?:_thread)?|respond|replies|discussion|livefyre|coral)(?:$|[\s_-])/i
/** Ads, teasers and tools, wherever they stand. */
const UNRELATED = /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|sharethis|addthis|addtoany|social(?:-?\w+)?|related(?:-?\w+)?|recommend(?:ed|ations?)|recirc(?:ulation)?|advert(?:s|isement|ising|orial)?|ads?|adbox|ad-?slot|adsbygoogle|ad-?container|ad-?wrapper|dfp|gpt|sponsor(?:ed|s)?|promo(?:s|tion|tions|ted)?|taboola|outbrain|mgid|zergnet|revcontent|cookies?|consent|gdpr|newsletter|subscri(?:be|ption)|signup|sign-up|paywall|regwall|popup|pop-up|modal|overlay|lightbox|tooltip|footer|sidebar|side-?bar|rail|widget|trending|most-?(?:read|popular|viewed|shared)|popular|teasers?|read-?more|readmore|more-?(?:on|from|stories|news)|see-?also|also-?read|you-?may-?(?:also-?)?like|toolbar|tools|pagination|pager|skip-?link|screen-?reader-?text|sr-only|visually-?hidden|hidden|print-?only|masthead|site-?header|top-?bar|ticker|follow-?us|donate|donation|rating|votes?|tag-?(?:list|cloud|links)|tags|author-?(?:bio|box)|about-?author|disclaimer|copyright)(?:$|[\s_-])/i
const WEAK = /(?:^|[\s_-])(?:tools|rail|widget|overlay|modal|hidden|tags|popular|disclaimer|rating|header|nav|menu|social|share|paywall|ads?)(?:$|[\s_-])/i

/** The blocks of a page in document order. Elements that never hold article text are left out; nothing else is judged yet. */
export function blocksOf(root: Tree.ParentNode, visit: (element: Element) => void): { blocks: Block[], boxes: Box[], page: Box } {
  const page = boxOf('html', null, null)
  const boxes = [page]
  const blocks: Block[] = []
  let box = page
  let words = ''
  let links = 0
  let inLink = 0
  let inPre = 0
  const flush = () => {
    if (words !== '') blocks.push(...blocksFrom(words, links, box))
    words = ''
    links = 0
  }
  // An explicit stack: pages nest thousands deep when somebody wants a parser to fail.
  const stack: (Node | (() => void))[] = [...root.childNodes].reverse()
  while (stack.length > 0) {
    const node = stack.pop()!
    if (typeof node === 'function') {
      node()
      continue
    }
    if (tree.isTextNode(node)) {
      const part = inPre > 0 ? node.value.replace(/[^\S\n]+/g, ' ') : node.value.replace(/[\s\u00a0]+/g, ' ')
      words += part
      if (inLink > 0) links += part.length
      continue
    }
    if (!tree.isElementNode(node)) continue
    visit(node)
    const tag = node.tagName
    if (tag === 'br') words += '\n'
    if (SKIPPED.has(tag) || isHidden(node)) {
      if (tag === 'head' || tag === 'noscript' || tag === 'dialog') stack.push(...quietly(node, visit))
      continue
    }
    if (BLOCKS.has(tag) || tag.startsWith('amp-ad')) {
      flush()
      const outer = box
      const inner = boxOf(tag, outer, hintOf(node))
      boxes.push(inner)
      box = inner
      stack.push(() => {
        flush()
        box = outer
      })
    } else if ((tag === 'td' || tag === 'th') && words.trim() !== '') {
      words += '\t'
    }
    if (tag === 'a' && node.attrs.some(({ name }) => name === 'href')) {
      inLink++
      stack.push(() => inLink--)
    }
    if (tag === 'pre') {
      inPre++
      stack.push(() => inPre--)
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
  }
  flush()
  return { blocks, boxes, page }
}

/** Shows the head's elements to `visit` (metadata) without reading their text. */
function quietly(element: Element, visit: (element: Element) => void): Node[] {
  for (const child of element.childNodes) if (tree.isElementNode(child)) visit(child)
  return []
}

function blocksFrom(raw: string, links: number, box: Box): Block[] {
  const paragraphs = raw.replace(/[\u00ad\u200b\ufeff]/g, '').split(/\n[^\S\n]*\n[\s]*/)
  return paragraphs.map((paragraph) => {
    const words = paragraph.replace(/[^\S\n\t]+/g, ' ').replace(/ *([\n\t]+) */g, (_, gap: string) => (gap.includes('\n') ? '\n' : '\t')).trim()
    return { box, words, links: Math.min(words.length, Math.round(links * (paragraph.length / raw.length))) }
  }).filter(({ words }) => words !== '')
}

function boxOf(tag: string, parent: Box | null, hint: Box['hint']): Box {
  return { tag, parent, hint, prose: 0, text: 0, links: 0, hasHeadline: tag === 'h1', hasCore: hint === 'core', dropped: false, inArticle: false }
}

function isHidden(element: Element): boolean {
  return element.attrs.some(({ name, value }) =>
    name === 'hidden' || (name === 'aria-hidden' && value === 'true' && element.tagName !== 'body') || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)))
}

function hintOf(element: Element): Box['hint'] {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
  const role = attributes.get('role') ?? ''
  const tag = element.tagName
  if (/articleBody/i.test(attributes.get('itemprop') ?? '') || CORE.test(names)) return 'core'
  if (tag === 'article' || tag === 'main' || role === 'main' || role === 'article') return COMMENTS.test(names) ? 'comments' : 'core'
  if (tag === 'body' || tag === 'html') return null
  if (COMMENTS.test(names)) return 'comments'
  if (/^(?:nav|footer|aside|amp-ad|menu|search)$/.test(tag) || /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|menu|toolbar|doc-endnotes)$/.test(role)) return 'unrelated'
  if (tag === 'form' || tag === 'header') return 'perhaps-unrelated'
  if (/(?:^|\s)(?:div-gpt-ad|google_ads|ad-|ads-)/i.test(names) || attributes.has('data-ad') || attributes.has('data-ad-slot')) return 'unrelated'
  // camelCase and BEM names are cut into words first.
  const cut = names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-')
  if (!UNRELATED.test(cut)) return null
  return WEAK.test(cut) ? 'perhaps-unrelated' : 'unrelated'
}
