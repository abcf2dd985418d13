import { describe, expect, test } from 'vitest'
import iconv from 'iconv-lite'
import { extract, readHtml } from './html.ts'
import { instantOf } from './html-metadata.ts'

const TITLE = 'No convoy was stopped at the Vell bridge'
const P1 = '“No convoy was stopped at the Vell bridge, and no one was turned back,” Col. Ada Brenn said on Tuesday.'
const P2 = 'The Relief Committee said that at least forty people had been waiting on the other bank since the weekend.'
const P3 = 'Orrin Wire first reported the closure; the ministry has not said who ordered it, or for how long it will stay.'
const ARTICLE = [P1, P2, P3]
const paragraphs = ARTICLE.map((words) => `<p>${words}</p>`).join('\n')
const links = (count: number) => `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/${i}">Another story about the river number ${i}</a></li>`).join('')}</ul>`
const page = (body: string, head = `<title>${TITLE}</title>`) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

/** The article's paragraphs, headline first. */
const read = (markup: string) => extract(markup)?.text.split('\n\n') ?? null
const WHOLE = [TITLE, ...ARTICLE]

describe('the article is found', () => {
  test.for<[name: string, markup: string, expected?: readonly string[]]>([
    ['bare', page(`<h1>${TITLE}</h1>${paragraphs}`)],
    ['no html, head or body', `<title>${TITLE}</title><h1>${TITLE}</h1>${paragraphs}`],
    ['no h1: the title comes from the head', page(paragraphs)],
    ['among navigation and a footer', page(`<nav>${links(9)}</nav><h1>${TITLE}</h1>${paragraphs}<footer>© 2031 Harbour Post. All rights reserved. ${links(9)}</footer>`)],
    ['navigation in divs', page(`<div class="topnav menu">${links(9)}</div><div id="content"><h1>${TITLE}</h1>${paragraphs}</div><div class="site-footer">${links(4)}</div>`)],
    ['no telling names at all', page(`<div><div>${links(12)}</div><div><h1>${TITLE}</h1><div>${paragraphs}</div></div><div>${links(7)}</div></div>`)],
    ['in <article>', page(`<div class="promo"><p>Our new bridge map is here, and it is free for all readers of the paper.</p></div><article><h1>${TITLE}</h1>${paragraphs}</article>`)],
    ['in <main>, headline outside', page(`<header><h1>${TITLE}</h1></header><main>${paragraphs}</main>`)],
    ['cut in two by an advertisement', page(`<div class="story"><h1>${TITLE}</h1><p>${P1}</p><div class="ad-slot"><p>Buy boots in Orrin, now at half the price, only this week, while they last.</p></div><p>${P2}</p><p>${P3}</p></div>`)],
    ['each paragraph in its own div', page(`<article><h1>${TITLE}</h1>${ARTICLE.map((words) => `<div><div><span>${words}</span></div></div>`).join('')}</article>`)],
    ['paragraphs by double line breaks', page(`<h1>${TITLE}</h1><div>${ARTICLE.join('<br><br>')}</div>`)],
    ['in a table, as pages once were', page(`<table><tr><td>${links(8)}</td><td><h1>${TITLE}</h1>${paragraphs}</td></tr></table>`)],
    ['in a form around everything', page(`<form action="/"><input name="q"><h1>${TITLE}</h1>${paragraphs}</form>`)],
    ['more comments than article', page(`<h1>${TITLE}</h1><div class="article-body">${paragraphs}</div><section id="comments">${`<p>I do not believe a word of it, and neither should you, my friend. Never.</p>`.repeat(20)}</section>`)],
    ['related stories inside', page(`<article><h1>${TITLE}</h1><p>${P1}</p><div class="related-stories"><h3>Related</h3>${links(3)}</div><p>${P2}</p><aside><p>Five things about the bridge that nobody ever told you before, in one list.</p></aside><p>${P3}</p></article>`)],
    ['a list of links without a telling name', page(`<article><h1>${TITLE}</h1><p>${P1}</p><p>${P2}</p>${links(4)}<p>${P3}</p></article>`)],
    ['teasers as articles', page(`<main><article class="full"><h1>${TITLE}</h1>${paragraphs}</article>${'<article><a href="/x"><h2>Another story</h2><p>It is about something else altogether, and it is long enough.</p></a></article>'.repeat(3)}</main>`)],
    ['share buttons and tools', page(`<article><h1>${TITLE}</h1><div class="social-share"><a href="#">Share on Facebook</a> <button>Print</button></div>${paragraphs}</article>`)],
    ['scripts, styles, templates, hidden parts', page(`<h1>${TITLE}</h1><script>var a = "<p>No.</p>"</script><style>p{color:red}</style><template><p>${P3} Not this.</p></template>${paragraphs}<div hidden>Secret text that nobody is meant to read, at all.</div><p style="display:none">Nor this, which is hidden by its style.</p><svg><title>Drawing</title><text>Vell</text></svg>`)],
    ['a cookie banner', page(`<div class="cookie-consent"><p>We use cookies, and many of them, so that we may know you better. Do you agree?</p></div><h1>${TITLE}</h1>${paragraphs}`)],
    ['a newsletter box', page(`<article><h1>${TITLE}</h1><p>${P1}</p><section class="newsletter-signup"><p>Get the Bridge newsletter every morning. It is free, and it is short.</p></section><p>${P2}</p><p>${P3}</p></article>`)],
    ['unclosed and crossed tags', `<html><body><div><h1>${TITLE}<p>${P1}<p><b><i>${P2}</b></i><p>${P3}`],
    ['the site’s name is the h1', page(`<h1 class="logo"><a href="/">Harbour Post</a></h1><h2>${TITLE}</h2>${paragraphs}`, `<title>${TITLE} | Harbour Post</title>`)],
    ['a section’s name above the headline', page(`<article><div>World</div><h1>${TITLE}</h1>${paragraphs}</article>`)],
    ['the headline printed again in the body', page(`<h1>${TITLE}</h1><div><p><b>${TITLE}</b></p>${paragraphs}</div>`)],
    ['a heading with nothing under it', page(`<article><h1>${TITLE}</h1>${paragraphs}<h3>More from this section</h3></article>`)],
    ['a body class that sounds like advertising', page(`<div class="page has-sidebar with-ads"><h1>${TITLE}</h1>${paragraphs}</div>`)],
    ['a standfirst outside the body', page(`<main><h1>${TITLE}</h1><p class="standfirst">The ministry denies that anybody was kept from crossing.</p><div class="article-body">${paragraphs}</div></main>`),
      [TITLE, 'The ministry denies that anybody was kept from crossing.', ...ARTICLE]],
    ['a byline and a date stay', page(`<article><h1>${TITLE}</h1><p class="byline">By Ada Brenn</p><time datetime="2031-05-03">3 May 2031</time>${paragraphs}</article>`),
      [TITLE, 'By Ada Brenn', '3 May 2031', ...ARTICLE]],
    ['subheadings, lists and quotations stay', page(`<article><h1>${TITLE}</h1><p>${P1}</p><h2>What is known</h2><ul><li>Forty people waited.</li><li>Two buses left.</li></ul><blockquote><p>${P2}</p></blockquote><p>${P3}</p></article>`),
      [TITLE, P1, 'What is known', 'Forty people waited.', 'Two buses left.', P2, P3]],
    ['a table of figures', page(`<article><h1>${TITLE}</h1>${paragraphs}<table><tr><th>Day</th><th>Buses</th></tr><tr><td>Monday</td><td>2</td></tr></table></article>`), [...WHOLE, 'Day\tBuses', 'Monday\t2']],
    ['a single line break', page(`<h1>${TITLE}</h1>${paragraphs}<p>Ada Brenn<br>Vell, Orrin, at the river bank.</p>`), [...WHOLE, 'Ada Brenn\nVell, Orrin, at the river bank.']],
  ])('%s', ([, markup, expected = WHOLE]) => {
    expect(read(markup)).toEqual(expected)
  })

  test('entities, no-break spaces, soft hyphens, white space', () => {
    expect(read(page(`<h1>${TITLE}</h1><p>&ldquo;No&nbsp;convoy&rdquo; &mdash; it was &amp; is\n   a “ru&shy;mour”, said the<!-- not --> ministry &lt;again&gt; on <b>Tues</b>day, and nobody there had seen it come.</p><p>${P2}</p>`)))
      .toEqual([TITLE, '“No convoy” — it was & is a “rumour”, said the ministry <again> on Tuesday, and nobody there had seen it come.', P2])
  })

  test('a page without one says so', () => {
    for (const markup of [page(links(30)), page('<div id="root"></div><script>render()</script>'), page('<form><input></form>')]) {
      expect(readHtml(markup, { where: 'x.html' })).toMatchObject({ where: 'x.html', error: { code: 'no-article-text' } })
    }
    expect(readHtml('  \n', { where: 'x.html' })).toMatchObject({ error: { code: 'empty-input' } })
  })
})

describe('metadata', () => {
  const head = (inner: string) => extract(page(`<h1>${TITLE}</h1>${paragraphs}`, inner))!

  test('Open Graph', () => {
    expect(head(`<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2031-05-03T15:02:00+02:00"><link rel="canonical" href="https://harbour.example/a/1">`))
      .toMatchObject({ title: TITLE, outlet: 'Harbour Post', published_at: '2031-05-03T15:02:00+02:00', url: 'https://harbour.example/a/1', language: 'en' })
  })

  test('JSON-LD, also in a graph', () => {
    const data = { '@graph': [{ '@type': 'Organization', name: 'Other' }, { '@type': ['NewsArticle'], headline: TITLE, datePublished: '2031-05-03', publisher: { '@type': 'Organization', name: 'Harbour Post' }, mainEntityOfPage: { '@id': 'https://harbour.example/a/1' } }] }
    expect(head(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({ outlet: 'Harbour Post', published_at: '2031-05-03', url: 'https://harbour.example/a/1' })
  })

  test('broken JSON-LD is passed over', () => {
    expect(head('<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="date" content="2031-05-03">')).toMatchObject({ published_at: '2031-05-03' })
  })

  test('the page’s first time element, one marked as published before others', () => {
    const body = `<time datetime="2031-05-09">today</time><article><h1>${TITLE}</h1><time itemprop="datePublished" datetime="2031-05-03T10:00Z">3 May</time>${paragraphs}</article>`
    expect(extract(page(body))).toMatchObject({ published_at: '2031-05-03T10:00Z' })
  })

  test('the outlet’s name is taken off the title', () => {
    expect(extract(page(paragraphs, `<title>${TITLE} - Harbour Post</title><meta property="og:site_name" content="Harbour Post">`))?.title).toBe(TITLE)
    expect(extract(page(paragraphs, `<title>${TITLE} | Harbour Post</title>`))?.title).toBe(TITLE)
    expect(extract(page(paragraphs, '<title>No convoy at Vell – Defence Ministry</title>'))?.title).toBe('No convoy at Vell – Defence Ministry')
  })

  test('nothing stated, nothing found', () => {
    expect(Object.keys(extract(`${paragraphs}`)!)).toEqual(['text'])
  })

  test('addresses that are none, dates that are none', () => {
    const found = head('<link rel="canonical" href="/a/1"><meta property="og:url" content="javascript:alert(1)"><meta name="date" content="yesterday"><meta property="article:published_time" content="2031-13-45">')
    expect(found).not.toHaveProperty('url')
    expect(found).not.toHaveProperty('published_at')
  })

  test('a template’s lang="en" is not believed on a page in another language', () => {
    const german = '<p>„An der Brücke ist kein Konvoi angehalten worden, und niemand wurde zurückgeschickt“, sagte eine Sprecherin am Dienstag.</p>'.repeat(3)
    expect(extract(page(german))).not.toHaveProperty('language')
    expect(extract(page(german).replace('lang="en"', 'lang="de-DE"'))).toMatchObject({ language: 'de-DE' })
  })

  test('what is given wins over the page', () => {
    expect(readHtml(page(`<h1>${TITLE}</h1>${paragraphs}`), { where: 'x', outlet: 'Vell Courier' })).toMatchObject({ article: { outlet: 'Vell Courier' }, media_type: 'text/html' })
  })
})

test.for([
  ['2031-05-03', '2031-05-03'], ['2031-05-03T15:02:00Z', '2031-05-03T15:02:00Z'], ['2031-05-03 15:02:00+0200', '2031-05-03T15:02:00+02:00'], ['20310503', '2031-05-03'], ['2031/5/3', '2031-05-03'],
  ['Sat, 03 May 2031 15:02:00 GMT', '2031-05-03T15:02:00Z'], ['3 May', undefined], ['2031', undefined], ['05/03/2031', undefined], ['Sat, 03 May 2031 15:02:00', undefined],
] as const)('instant %s → %s', ([printed, instant]) => {
  expect(instantOf(printed)).toBe(instant)
})

describe('encodings', () => {
  const markup = (charset: string) => `<html><head><meta charset="${charset}"></head><body><h1>${TITLE}</h1>${paragraphs}</body></html>`
  const text = (bytes: Uint8Array) => {
    const input = readHtml(bytes, { where: 'x' })
    return 'error' in input ? input.error.code : input.article.text
  }

  test.for(['utf-8', 'windows-1252', 'iso-8859-1'])('%s, declared', (charset) => {
    expect(text(iconv.encode(markup(charset), charset === 'iso-8859-1' ? 'windows-1252' : charset))).toBe(WHOLE.join('\n\n'))
  })
  test('declared Windows-1252 and saved as UTF-8', () => {
    expect(text(Buffer.from(markup('windows-1252')))).toBe(WHOLE.join('\n\n'))
  })
  test('UTF-16 with a byte order mark', () => {
    expect(text(iconv.encode(markup('utf-16'), 'utf-16', { addBOM: true }))).toBe(WHOLE.join('\n\n'))
  })
})

describe('hostile pages', () => {
  test('nesting a parser deep, and long, takes no stack and little time', () => {
    const started = performance.now()
    const deep = '<div><ul><li>'.repeat(20_000) + paragraphs
    expect(extract(deep)?.text).toContain(P2)
    expect(extract(`<p>${'<b>'.repeat(5_000)}${P1} ${P2} ${P3}`)?.text).toContain(P2)
    expect(performance.now() - started).toBeLessThan(8_000)
  })

  test('ten thousand paragraphs', () => {
    const started = performance.now()
    expect(read(page(`<h1>${TITLE}</h1>${paragraphs.repeat(3_000)}`))).toHaveLength(9_001)
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  test('an ordinary page takes about a millisecond', () => {
    const markup = page(`<nav>${links(60)}</nav><article><h1>${TITLE}</h1>${paragraphs.repeat(8)}</article><footer>${links(40)}</footer>`)
    for (let i = 0; i < 20; i++) extract(markup)
    const started = performance.now()
    for (let i = 0; i < 20; i++) extract(markup)
    expect((performance.now() - started) / 20).toBeLessThan(40)
  })
})
