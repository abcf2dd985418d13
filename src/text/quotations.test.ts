import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'
import { pairQuotations } from './quotations.ts'
import { contains, overlaps, textOf } from './span.ts'

/** One line per quotation: indented by depth, `…` after an unclosed one, `>` before one that goes on. */
function show(text: string, language?: string): string[] {
  return pairQuotations(text, language).map(({ span, depth, closed, continues }) =>
    '  '.repeat(depth) + (continues ? '> ' : '') + textOf(text, span).replaceAll('\n', '⏎') + (closed ? '' : ' …'))
}

type Case = readonly [name: string, text: string, quotations: readonly string[], language?: string]

const REGULAR: Case[] = [
  ['straight', 'He said "we will stay" and left.', ['"we will stay"']],
  ['curly', 'He said “we will stay” and left.', ['“we will stay”']],
  ['curly opened, straight closed', 'He said “we will stay" and left.', ['“we will stay"']],
  ['straight opened, curly closed', '"We will stay,” he said.', ['"We will stay,”']],
  ['two in a line', '"We," he said, "will stay."', ['"We,"', '"will stay."']],
  ['single only', 'The so-called ‘checks’ go on.', ['‘checks’']],
  ['straight single only', "The so-called 'checks' go on.", ["'checks'"]],
  ['single inside double', '“The ‘checks’ go on,” she said.', ['“The ‘checks’ go on,”', '  ‘checks’']],
  ['double inside single', '‘The “checks” go on,’ she said.', ['‘The “checks” go on,’', '  “checks”']],
  ['single at the start of double', '"\'Moderate\' is a word," she said.', ['"\'Moderate\' is a word,"', "  'Moderate'"]],
  ['single at the end of double', '"We saw no \'convoy\'," she said.', ['"We saw no \'convoy\',"', "  'convoy'"]],
  ['both end at once', '“She said ‘no convoy.’”', ['“She said ‘no convoy.’”', '  ‘no convoy.’']],
  ['three levels', '“I heard ‘the “checks” go on’ there,” she said.', ['“I heard ‘the “checks” go on’ there,”', '  ‘the “checks” go on’', '    “checks”']],
  ['dashes around', 'The bill—“a triumph”—was signed.', ['“a triumph”']],
  ['brackets around', 'The bill ("a triumph") was signed.', ['"a triumph"']],
  ['after a colon without space', 'She said:"We stay."', ['"We stay."']],
  ['closing mark touching the next word', '"We stay,"she said.', ['"We stay,"']],
  ['whole paragraph', '“We stay.”', ['“We stay.”']],
  ['ellipsis at the start', '“… and we stayed,” he said.', ['“… and we stayed,”']],
  ['dots at the start', '"...and we stayed," he said.', ['"...and we stayed,"']],
  ['brackets at the start', '“[We] stayed,” he said.', ['“[We] stayed,”']],
  ['money at the start', '"$40 for a loaf" was the price.', ['"$40 for a loaf"']],
  ['question mark', '"Who?" she asked. "Him?"', ['"Who?"', '"Him?"']],
]

const NESTED_ALIKE: Case[] = [
  ['curly in curly', '“They praise the superiority of foreign “smart” bombs,” — said Ilm.', ['“They praise the superiority of foreign “smart” bombs,”', '  “smart”']],
  ['straight in straight', '"They praise the superiority of foreign "smart" bombs," said Ilm.', ['"They praise the superiority of foreign "smart" bombs,"', '  "smart"']],
  ['several words', '“Why are their “smart bombs” hitting Vell?” — said Ilm.', ['“Why are their “smart bombs” hitting Vell?”', '  “smart bombs”']],
  ['at the end', '"They speak of a "convoy"", said Ilm.', ['"They speak of a "convoy""', '  "convoy"']],
  ['guillemets', '«Они говорят о «конвое» у моста», — сказал Илм.', ['«Они говорят о «конвое» у моста»', '  «конвое»']],
  ['guillemets sharing the closing mark stay one quotation', '«Они говорят о «конвое», — сказал Илм.', ['«Они говорят о «конвое»']],
  ['not nested: two side by side', '“We stay.” “You go.”', ['“We stay.”', '“You go.”']],
  ['not nested: straight side by side', '"We stay." "You go."', ['"We stay."', '"You go."']],
]

const UNCLOSED: Case[] = [
  ['ends with its paragraph', '“We stay, he said.\n\nHe left. “Never,” she said.', ['“We stay, he said. …', '“Never,”']],
  ['ends before the next one opens', '“We stay, he said. Then he was “serious” again.', ['“We stay, he said. …', '“serious”']],
  ['straight, before the next', '"We stay, he said. Then he was "serious" again.', ['"We stay, he said. …', '"serious"']],
  ['a closing mark too many', 'We stay,” he said. “Never,” she said.', ['“Never,”']],
  ['a straight one too many', 'We stay," he said. "Never," she said.', ['"Never,"']],
  ['an inner one never closed', '“We saw ‘nothing at all,” he said. “Never.”', ['“We saw ‘nothing at all,”', '“Never.”']],
  ['in the last paragraph', 'He left.\n\n"We stay', ['"We stay …']],
  ['alone at the end', 'He left. "', []],
  ['empty', 'He said "" and left.', []],
]

const PARAGRAPHS: Case[] = [
  ['opened again, last closed', '“We stay.\n\n“We always stayed.\n\n“We will stay,” he said.', ['“We stay. …', '> “We always stayed. …', '> “We will stay,”']],
  ['straight', '"We stay.\n\n"We always stayed," he said.', ['"We stay. …', '> "We always stayed,"']],
  ['after a cue', 'He said: “We stay.\n\n“We always stayed.”', ['“We stay. …', '> “We always stayed.”']],
  ['single', '‘We stay.\n\n‘We always stayed,’ he said.', ['‘We stay. …', '> ‘We always stayed,’']],
  ['guillemets', '«On reste.\n\n«On est toujours restés», dit-il.', ['«On reste. …', '> «On est toujours restés»']],
  ['with another inside', '“We ‘stay’.\n\n“We always stayed.”', ['“We ‘stay’. …', '  ‘stay’', '> “We always stayed.”']],
  ['not opened again, closed later', '“We stay.\n\nWe always stayed,” he said.', ['“We stay. …', '> We always stayed,”']],
  ['closed: the next is a new one', '“We stay.”\n\n“You go.”', ['“We stay.”', '“You go.”']],
  ['paragraphs that are single lines', '“We stay.\n“We always stayed,” he said.\nNobody spoke.', ['“We stay. …', '> “We always stayed,”']],
]

const APOSTROPHES: Case[] = [
  ['in words', "It's the soldier's day, isn't it?", []],
  ['curly in words', 'It’s the soldier’s day, isn’t it?', []],
  ['plural possessive', 'The soldiers’ bombs and the ministers’ words.', []],
  ['straight plural possessive', "The soldiers' bombs and the ministers' words.", []],
  ['’tis', '’Tis the season, and ’twas the night.', []],
  ['decades', 'The ’90s and the \'80s, the 1990’s and the 90\'s.', []],
  ['plural possessive inside single', '‘The soldiers’ bombs fell,’ he said.', ['‘The soldiers’ bombs fell,’']],
  ['plural possessive inside straight single', "'The soldiers' bombs fell,' he said.", ["'The soldiers' bombs fell,'"]],
  ['plural possessive inside double', '“The soldiers’ bombs fell,” he said.', ['“The soldiers’ bombs fell,”']],
  ['’tis inside double', '“’Tis the season,” he said.', ['“’Tis the season,”']],
  ['dropped letters', 'They’re goin’ nowhere, rock ’n’ roll or not, ’cause he said so.', []],
  ['rock \'n\' roll', "It was rock 'n' roll, he said.", []],
  ['turned apostrophe', 'The ‘90s were odd.', []],
  ['a title with a possessive', 'He cites ‘The Workers’ Song’ often.', ['‘The Workers’ Song’']],
  ['French elision before a mark', 'Il parle d’«erreurs» et de l’“aide”.', ['«erreurs»', '“aide”'], 'fr'],
  ['Dutch ’s and ’t', '’s Avonds zei hij dat ’t goed was.', [], 'nl'],
  ['Hebrew gershayim', 'צה"ל אמר: "לא היה שם איש".', ['"לא היה שם איש"']],
]

const MEASURES: Case[] = [
  ['feet and inches', 'The guard, 6\'2", saw a 12" pipe.', []],
  ['beside a quotation', 'The 6\'2" guard said "no" to it.', ['"no"']],
  ['inside a quotation', '"A 12" gun fell," he said.', ['"A 12" gun fell,"']],
  ['a number at the end of a quotation', 'It happened "in 2016" or later.', ['"in 2016"']],
  ['minutes', "At 40°26' north.", []],
]

const ODD_MARKS: Case[] = [
  ['doubled apostrophes', "''We stay,'' he said. ''Never.''", ["''We stay,''", "''Never.''"]],
  ['TeX', "``We stay,'' he said.", ["``We stay,''"]],
  ['single TeX', "A `check' it was.", ["`check'"]],
  ['doubled apostrophes and one inside', "''The 'checks' stay,'' he said.", ["''The 'checks' stay,''", "  'checks'"]],
  ['three apostrophes at the end', "''The 'checks'''", ["''The 'checks'''", "  'checks'"]],
  ['marks turned round', '”We stay,“ he said. ”Never.“', ['”We stay,“', '”Never.“']],
  ['turned single', 'The ’checks‘ go on.', ['’checks‘']],
  ['closing used twice', '”We stay,” he said.', ['”We stay,”']],
  ['opening used twice', '“We stay,“ he said. Then he left.', ['“We stay,“']],
  ['space inside', '" We stay, " he said.', ['" We stay, "']],
  ['curly with space inside', 'He said “ we stay ” and left.', ['“ we stay ”']],
  ['no space before', 'He called it"serious" and left.', ['"serious"']],
  ['line break inside', 'If the towns in general are\n“serious” about it, they come.', ['“serious”']],
  ['line break within the words', 'They are “serious\nabout it”, he said.', ['“serious⏎about it”']],
  ['full-width', '他说＂没有人＂。', ['＂没有人＂']],
  ['double closed by a single mark', '“We stay.’ Then he left. “Never,” she said.', ['“We stay.’', '“Never,”']],
  ['tags left in the text', 'He wrote: <post id="" by="Ada">We stay</post> and "never".', ['"never"']],
  ['marks doubled', '""We stay,"" he said.', ['""We stay,"']],
]

const LANGUAGES: Case[] = [
  ['German', '„Wir bleiben“, sagte er.', ['„Wir bleiben“'], 'de'],
  ['German, language not known', '„Wir bleiben“, sagte er. „Immer.“', ['„Wir bleiben“', '„Immer.“']],
  ['German, nested', '„Die ‚Kontrollen‘ bleiben“, sagte er.', ['„Die ‚Kontrollen‘ bleiben“', '  ‚Kontrollen‘'], 'de'],
  ['German with a straight closing mark', '„Wir bleiben", sagte er.', ['„Wir bleiben"'], 'de'],
  ['German guillemets', '»Wir bleiben«, sagte er, »hier.«', ['»Wir bleiben«', '»hier.«']],
  ['French with spaces', 'Il dit : « On reste », puis part.', ['« On reste »'], 'fr'],
  ['French with no-break spaces', 'Il dit : «\u00a0On reste\u00a0», puis part.', ['«\u00a0On reste\u00a0»']],
  ['French, inner', '« Les “contrôles” restent », dit-il.', ['« Les “contrôles” restent »', '  “contrôles”']],
  ['Swedish', '”Vi stannar”, sade han. ”Alltid.”', ['”Vi stannar”', '”Alltid.”'], 'sv'],
  ['Swedish guillemets', '»Vi stannar», sade han.', ['»Vi stannar»'], 'sv'],
  ['Polish', '„Zostajemy” – powiedział.', ['„Zostajemy”'], 'pl'],
  ['Russian', '«Мы остаёмся», — сказал он. «Всегда».', ['«Мы остаёмся»', '«Всегда»'], 'ru'],
  ['Russian, inner', '«Так называемый „конвой“ исчез», — сказал он.', ['«Так называемый „конвой“ исчез»', '  „конвой“'], 'ru'],
  ['Japanese', '彼は「『橋』を守る」と述べた。', ['「『橋』を守る」', '  『橋』']],
  ['Chinese', '他说：“我们‘留下’来。”然后离开。', ['“我们‘留下’来。”', '  ‘留下’']],
  ['Chinese title', '《桥报》报道了。', ['《桥报》']],
  ['Arabic', 'قال: "لم يكن هناك أحد".', ['"لم يكن هناك أحد"']],
  ['Arabic guillemets', 'قال: «لم يكن هناك أحد».', ['«لم يكن هناك أحد»']],
]

const GROUPS = { REGULAR, NESTED_ALIKE, UNCLOSED, PARAGRAPHS, APOSTROPHES, MEASURES, ODD_MARKS, LANGUAGES }

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(group.toLowerCase().replace('_', ' '), () => {
    test.for(cases)('%s', ([, text, quotations, language]) => {
      expect(show(text, language)).toEqual(quotations)
    })
  })
}

describe('laws', () => {
  const scraps = fc.constantFrom(
    '"', '“', '”', '‘', '’', "'", "''", '``', '«', '»', '„', '「', '」', ' ', ' ', ' ', '\n', '\n\n', 'said', 'the soldiers', 'No', '12', '.', ',', '—', '😀', '桥')
  const messy = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(''))

  test('spans lie in one paragraph, start and end at marks, nest and never cross', () => {
    fc.assert(fc.property(messy, (text) => {
      const paragraphs = paragraphsOf(text)
      const found = pairQuotations(text)
      for (const [i, { span, inside, depth, closed, continues }] of found.entries()) {
        expect(paragraphs.some((paragraph) => contains(paragraph, span))).toBe(true)
        expect(contains(span, inside)).toBe(true)
        expect(inside[1]).toBeGreaterThan(inside[0])
        if (!continues) expect(inside[0]).toBeGreaterThan(span[0])
        expect(inside[1] < span[1]).toBe(closed)
        if (closed) expect(textOf(text, [inside[1], span[1]])).toMatch(/^(?:['"“”‘’«»„「」`]|''|``|’’|‘‘)$/)
        for (const other of found.slice(0, i)) {
          expect(other.span[0]).toBeLessThanOrEqual(span[0])
          if (overlaps(other.span, span)) expect(contains(other.span, span)).toBe(true)
        }
        expect(found.filter((other, at) => at < i && contains(other.span, span))).toHaveLength(depth)
      }
    }), { numRuns: 2000 })
  })

  test('what one paragraph holds does not change another that follows a closed one', () => {
    fc.assert(fc.property(messy.filter((text) => !text.includes('\n')), (text) => {
      const alone = show(`${text} x`)
      if (pairQuotations(`${text} x`).some(({ closed }) => !closed)) return
      expect(show(`${text} x\n\nHe said “no”.`)).toEqual([...alone, '“no”'])
    }))
  })

  test('a long line is read in linear time and an open mark does not swallow it', () => {
    const line = 'He said "we will stay here and “so on’ for the soldiers’ bombs. '.repeat(30_000)
    const started = performance.now()
    const found = pairQuotations(line)
    expect(performance.now() - started).toBeLessThan(5_000)
    for (const { span, closed } of found) expect(span[1] - span[0]).toBeLessThanOrEqual(closed ? 10_002 : 1_003)
    const once = pairQuotations(`"${'no end in sight. '.repeat(100_000)}`)
    expect(once).toHaveLength(1)
    expect(once[0]!.span[1]).toBeLessThanOrEqual(1_003)
  })
})
