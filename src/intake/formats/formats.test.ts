import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { SaysoError } from '../../errors.ts'
import { decode } from './encoding.ts'
import { detectFormat } from './detect.ts'
import { LONGEST_TEXT, type Input } from './format.ts'
import { readJsonl } from './jsonl.ts'
import { linesOf } from './lines.ts'
import { parseMap } from './map.ts'
import { readText } from './text.ts'

const bytes = (text: string, encoding = 'utf-8') => new Uint8Array(iconv.encode(text, encoding))

describe('decode', () => {
  const text = 'Она сказала: «Мы остаёмся». “No convoy,” said the ministry — 40 €.'
  test.for([
    ['UTF-8', bytes('“No convoy” — 40 €'), undefined, '“No convoy” — 40 €', 'utf-8'],
    ['ASCII', bytes('No convoy'), undefined, 'No convoy', 'utf-8'],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('“No”')), 'windows-1252', '“No”', 'utf-8'],
    ['UTF-16, marked', new Uint8Array(iconv.encode(text, 'utf-16', { addBOM: true })), undefined, text, 'utf-16le'],
    ['UTF-16, unmarked', bytes('No convoy was stopped.', 'utf-16le'), undefined, 'No convoy was stopped.', 'utf-16le'],
    ['Windows-1252, declared', bytes('“No convoy” — 40 €', 'windows-1252'), 'Windows-1252', '“No convoy” — 40 €', 'windows-1252'],
    ['Latin-1 means Windows-1252', bytes('“No convoy”', 'windows-1252'), 'ISO-8859-1', '“No convoy”', 'iso-8859-1'],
    ['declared otherwise, but UTF-8', bytes('“No convoy”'), 'windows-1252', '“No convoy”', 'utf-8'],
    ['an encoding nobody knows', bytes('“No convoy”'), 'x-nothing', '“No convoy”', 'utf-8'],
    ['Shift JIS, declared', bytes('「橋は閉じた」と述べた', 'shift_jis'), 'Shift_JIS', '「橋は閉じた」と述べた', 'shift_jis'],
  ] as const)('%s', ([, given, declared, wanted, encoding]) => {
    expect(decode(given, declared)).toEqual({ text: wanted, encoding, notes: [] })
  })

  test('Cyrillic of an undeclared encoding is guessed, and said so', () => {
    const russian = 'Министерство обороны заявило, что никакой колонны у моста не останавливали и никого не вернули назад. '.repeat(4)
    const found = decode(bytes(russian, 'windows-1251'))
    expect(found.text).toBe(russian)
    expect(found.notes).toHaveLength(1)
  })

  test('Windows-1252 bytes within UTF-8 are read as what they were, and counted', () => {
    const mixed = Uint8Array.of(...bytes('“No convoy” — '), 0x93, ...bytes('stopped'), 0x94)
    expect(decode(mixed)).toEqual({ text: '“No convoy” — “stopped”', encoding: 'utf-8', notes: ['2 bytes do not fit UTF-8; read as Windows-1252.'] })
  })

  test('Windows-1252 throughout, not declared: curly marks and all', () => {
    const text = '“No convoy was stopped,” said the ministry’s spokesman – and left. “None.”'
    expect(decode(bytes(text, 'windows-1252')).text).toBe(text)
  })

  test('law: any text comes back from UTF-8, and no bytes throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (text.includes('\0') || text.startsWith('\ufeff')) return
      expect(decode(bytes(text)).text).toBe(text)
    }))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.constantFrom('utf-8', 'windows-1252', 'gbk', 'x'), { nil: undefined }), (given, declared) => {
      expect(typeof decode(given, declared).text).toBe('string')
    }))
  })
})

describe('detectFormat', () => {
  test.for([
    ['a.txt', 'No convoy was stopped.', 'text'], ['a', 'No convoy was stopped.', 'text'], ['a.md', '# Vell', 'text'], ['a.html', '<p>No convoy', 'html'], ['a.htm', '<!DOCTYPE html><html>', 'html'],
    ['saved.txt', '\n<!-- saved --><html><body>', 'html'], ['a.html', 'No tags at all', 'text'], ['a.jsonl', '{"text": "x"}', 'jsonl'], ['a.ndjson', '', 'jsonl'], ['a.json', '[', 'jsonl'],
    ['standard input', '{"id": "1", "text": "x"}\n', 'jsonl'], ['a.txt', '{curly} brackets', 'text'], ['a.txt', '\ufeff<html>', 'html'], ['a.txt', '<tweet id="1">No convoy', 'text'], ['a.txt', '', 'text'],
  ] as const)('%s %s → %s', ([name, start, format]) => {
    expect(detectFormat(name, bytes(start))).toBe(format)
  })

  test('UTF-16 is text', () => {
    expect(detectFormat('a.txt', new Uint8Array(iconv.encode('No convoy', 'utf-16', { addBOM: true })))).toBe('text')
    expect(detectFormat('a.txt', bytes('No convoy was stopped', 'utf-16le'))).toBe('text')
  })

  test.for([
    ['a PDF', bytes('%PDF-1.7\n…')], ['a ZIP archive or an office document', Uint8Array.of(0x50, 0x4b, 3, 4, 20)], ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], ['a JPEG image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['a gzip archive', Uint8Array.of(0x1f, 0x8b, 8)], ['an SQLite file (a ledger, perhaps)', bytes('SQLite format 3\0')], ['an RTF document', bytes('{\\rtf1')], ['a WebP image', bytes('RIFF1234WEBPVP8')],
    ['a video or an image (MP4, HEIC)', bytes('\0\0\0 ftypisom')], ['a binary file', Uint8Array.of(65, 66, 0, 67, 68, 69, 70)], ['a binary file', Uint8Array.from({ length: 100 }, (_, i) => i % 9 + 1)],
  ] as const)('%s is told', ([what, given]) => {
    expect(() => detectFormat('a.txt', given)).toThrow(`This is ${what}, not text.`)
  })

  test('feeds and web archives are told', () => {
    expect(() => detectFormat('a.xml', bytes('<?xml version="1.0"?><rss version="2.0">'))).toThrow('a feed (RSS or Atom)')
    expect(() => detectFormat('a.warc', bytes('WARC/1.0\r\n'))).toThrow('a web archive (WARC)')
  })
})

describe('readText', () => {
  test('the text is the file’s, unchanged', () => {
    const text = '  No convoy\r\n\r\n was “stopped”.\t\n'
    expect(readText(bytes(text), { where: 'a.txt', outlet: 'Harbour Post' })).toEqual({ article: { text, outlet: 'Harbour Post' }, bytes: bytes(text), media_type: 'text/plain', where: 'a.txt' })
  })
  test.for([['empty', ''], ['white space', ' \r\n\t']])('%s', ([, text]) => {
    expect(readText(bytes(text!), { where: 'a.txt' })).toMatchObject({ where: 'a.txt', error: { code: 'empty-input' } })
  })
  test('one line of 50 MB', () => {
    const started = performance.now()
    expect(readText(new Uint8Array(50_000_000).fill(97), { where: 'a.txt' })).toMatchObject({ error: { code: 'text-too-long', message: expect.stringContaining('50,000,000') } })
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('linesOf', () => {
  async function lines(chunks: (string | Uint8Array)[], longest?: number) {
    const found: [number, string][] = []
    for await (const { number, text, length } of linesOf(chunks, longest)) found.push([number, longest !== undefined && length > longest ? `${length} bytes` : text])
    return found
  }

  test('chunks cut anywhere, carriage returns, no line feed at the end, a byte order mark', async () => {
    expect(await lines(['\ufeffa', 'b\r\nc', '\n', '\n', 'd'])).toEqual([[1, 'ab'], [2, 'c'], [3, ''], [4, 'd']])
  })
  test('a character cut in two', async () => {
    const euro = bytes('40 €\n')
    expect(await lines([euro.subarray(0, 4), euro.subarray(4)])).toEqual([[1, '40 €']])
  })
  test('a line that is too long is passed over', async () => {
    expect(await lines(['aaaaa', 'bbbbbb\n', 'c\n'], 8)).toEqual([[1, '11 bytes'], [2, 'c']])
  })
  test('law: however it is cut, the lines are the text’s', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '“') })), async (chunks) => {
      const text = chunks.join('')
      const wanted = text.split('\n')
      if (wanted.at(-1) === '') wanted.pop()
      expect((await lines(chunks)).map(([, line]) => line)).toEqual(wanted)
    }))
  })
})

describe('parseMap', () => {
  test('renames', () => {
    expect([...parseMap('outlet=publisher, published_at=date')]).toEqual([['outlet', 'publisher'], ['published_at', 'date']])
    expect([...parseMap(undefined)]).toEqual([])
    expect([...parseMap('text=a=b')]).toEqual([['text', 'a=b']])
  })
  test.for(['outlet', 'publisher=outlet', '=x', 'outlet='])('%s is refused, with our names', (given) => {
    expect(() => parseMap(given)).toThrow('--map')
    try {
      parseMap(given)
    } catch (error) {
      expect((error as SaysoError).hint).toContain('published_at')
    }
  })
})

describe('readJsonl', () => {
  async function read(text: string | Uint8Array, map?: string): Promise<Input[]> {
    const chunks = [typeof text === 'string' ? bytes(text) : text]
    async function* stream() {
      yield* chunks
    }
    const found: Input[] = []
    for await (const input of readJsonl(stream(), { where: 'a.jsonl', map: parseMap(map) })) found.push(input)
    return found
  }
  const outcome = (inputs: readonly Input[]) => inputs.map((input) => ('error' in input ? `${input.where} ${input.error.code}` : `${input.where} ${JSON.stringify(input.article)}`))

  test('fields are taken, others ignored, null and empty ones absent', async () => {
    expect(await read('{"id":"1","text":"No convoy","title":null,"outlet":"","url":"https://a.example/","date":"2031","record":true,"__proto__":{"x":1}}\n')).toMatchObject([
      { article: { id: '1', text: 'No convoy', url: 'https://a.example/', record: true }, media_type: 'application/jsonl', where: 'a.jsonl:1' },
    ])
    expect(outcome(await read('{"id":7,"text":"x"}'))).toEqual(['a.jsonl:1 {"id":"7","text":"x"}'])
  })

  test('renamed fields; without a map they are ignored', async () => {
    const line = '{"text":"x","publisher":"Harbour Post","date":"2031-05-03"}'
    expect(outcome(await read(line, 'outlet=publisher,published_at=date'))).toEqual(['a.jsonl:1 {"text":"x","outlet":"Harbour Post","published_at":"2031-05-03"}'])
    expect(outcome(await read(line))).toEqual(['a.jsonl:1 {"text":"x"}'])
  })

  test('a renamed field that no line has is told after the lines', async () => {
    const lines = '{"text":"x","outlet":"Harbour Post"}\n{"text":"y","date":"2031-05-03"}'
    expect(outcome(await read(lines, 'outlet=publisher,published_at=date'))).toEqual(['a.jsonl:1 {"text":"x"}', 'a.jsonl:2 {"text":"y","published_at":"2031-05-03"}', 'a.jsonl unused-map'])
  })

  test('bad lines are told by number, and the rest is read', async () => {
    const lines = ['{"text":"a"}', '{"text":', '', 'no json', '[1]', '"x"', '{"id":"6"}', '{"id":"7","text":12}', '{"text":"  "}', '{"text":"b","outlet":["x"]}', '{"text":"c","record":"yes"}', '{"text":"z"}']
    expect(outcome(await read(lines.join('\n')))).toEqual([
      'a.jsonl:1 {"text":"a"}', 'a.jsonl:2 broken-json', 'a.jsonl:4 broken-json', 'a.jsonl:5 broken-json', 'a.jsonl:6 broken-json', 'a.jsonl:7 missing-text', 'a.jsonl:8 wrong-field',
      'a.jsonl:9 empty-input', 'a.jsonl:10 wrong-field', 'a.jsonl:11 wrong-field', 'a.jsonl:12 {"text":"z"}',
    ])
  })

  test('a failed line keeps its id where it has one', async () => {
    expect(await read('{"id":"7","text":12}')).toMatchObject([{ id: '7', error: { message: '"text" must be text, but is 12.' } }])
    expect(await read('{"id":"8","body":"x"}')).toMatchObject([{ id: '8', error: { message: 'The line has no "text". It has "id", "body".' } }])
  })

  test('ids used twice: the same line again is no mistake, another text is', async () => {
    const lines = ['{"id":"1","text":"a"}', '{"id":"1","text":"a"}', '{"id":"1","text":"b"}', '{"id":"1","text":"b","outlet":"Harbour Post"}', '{"id":"1","text":"c","url":"https://a.example/"}']
    expect((await read(lines.join('\n'))).map((input) => ('error' in input ? input.error.message : 'ok'))).toEqual([
      'ok', 'ok', 'The id "1" was already used, for another text, at a.jsonl:1.', 'ok', 'ok',
    ])
  })

  test('bytes that are not UTF-8 are read and noted', async () => {
    expect(await read(Uint8Array.of(...bytes('{"text":"'), 0x93, ...bytes('No'), 0x94, ...bytes('"}')))).toMatchObject([{ article: { text: '“No”' }, notes: ['2 bytes are not UTF-8; read as Windows-1252.'] }])
  })

  test('files that are something else', async () => {
    expect(outcome(await read(''))).toEqual(['a.jsonl empty-input'])
    expect(outcome(await read('\n\n'))).toEqual(['a.jsonl empty-input'])
    expect(outcome(await read('[\n  {"text": "x"}\n]'))).toEqual(['a.jsonl not-json-lines'])
    expect(outcome(await read('{\n  "text": "x"\n}'))).toEqual(['a.jsonl not-json-lines'])
    expect(outcome(await read(Uint8Array.of(0x1f, 0x8b, 8, 0, 10, 65)))).toEqual(['a.jsonl binary-input'])
  })

  test('one line of 50 MB', async () => {
    const long = Buffer.concat([bytes('{"text":"a"}\n{"text":"'), Buffer.alloc(50_000_000, 97), bytes('"}\n{"text":"b"}\n')])
    expect(outcome(await read(long))).toEqual(['a.jsonl:1 {"text":"a"}', 'a.jsonl:2 text-too-long', 'a.jsonl:3 {"text":"b"}'])
    expect(outcome(await read(`{"id":"1","text":"${'a'.repeat(LONGEST_TEXT + 1)}"}`))).toEqual(['a.jsonl:1 text-too-long'])
  })

  test('law: each line gives one input, whatever it holds', async () => {
    const line = fc.oneof(fc.json({ maxDepth: 2 }), fc.string().map((text) => text.replace(/[\r\n]/g, ' ')), fc.record({ id: fc.option(fc.string()), text: fc.string() }).map((value) => JSON.stringify(value)))
    await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
      const found = await read(`{"text":"first"}\n${lines.join('\n')}`)
      expect(found).toHaveLength(1 + lines.filter((one) => one.trim() !== '').length)
      for (const input of found) if ('error' in input) expect(input.error).toBeInstanceOf(SaysoError)
    }))
  })
})
