import { parse } from 'parse5'
import { isEnglish } from '../../text/language.ts'
import { foldTitle } from '../../text/lines.ts'
import { decode } from './encoding.ts'
import { EmptyInput, NoArticleText, TextTooLong } from './errors.ts'
import { LONGEST_TEXT, type ArticleFields, type Input } from './format.ts'
import { articleOf } from './html-article.ts'
import { blocksOf } from './html-blocks.ts'
import { factGatherer, metadataOf } from './html-metadata.ts'
import type { GivenFields } from './text.ts'

/** Longest page that is parsed, in UTF-16 units. */
const LONGEST_PAGE = 20_000_000

/**
 * One article out of a page: its text with the headline first and paragraphs divided by blank lines, and what the page's metadata
 * says. Nothing is executed or fetched.
 */
export function readHtml(page: Uint8Array | string, { where, ...given }: GivenFields): Input {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page
  const { text: markup, notes } = typeof page === 'string' ? { text: page, notes: [] } : decode(page, declaredEncoding(page))
  if (!/\S/.test(markup)) return { where, error: new EmptyInput('The page') }
  if (markup.length > LONGEST_PAGE) return { where, error: new TextTooLong(markup.length, LONGEST_PAGE) }
  const found = extract(markup)
  if (found === null) return { where, error: new NoArticleText() }
  if (found.text.length > LONGEST_TEXT) return { where, error: new TextTooLong(found.text.length, LONGEST_TEXT) }
  return { article: { ...found, ...given }, bytes, media_type: 'text/html', where, ...(notes.length === 0 ? {} : { notes }) }
}

/** Article text and metadata of a page's markup; null where it holds no article. */
export function extract(markup: string): ArticleFields | null {
  const gatherer = factGatherer()
  const blocks = blocksOf(parse(markup, { scriptingEnabled: true }), gatherer.visit)
  const metadata = metadataOf(gatherer.facts())
  const article = articleOf(blocks, metadata.title)
  if (article === null) return null
  const title = article.headline ?? metadata.title
  const [first = ''] = article.paragraphs
  const printed = title !== undefined && foldTitle(first) !== foldTitle(title)
  const text = [...(printed ? [title] : []), ...article.paragraphs].join('\n\n')
  const { language, ...rest } = metadata
  // A template's lang="en" stands on many pages in other languages; English is what we can check for free.
  const believable = language !== undefined && /^en(?:-|$)/i.test(language) === isEnglish(text)
  return { text, ...rest, ...(title === undefined ? {} : { title }), ...(believable ? { language } : {}) }
}

/** The encoding that a page declares in its first bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
}
