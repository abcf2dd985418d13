/** Articles in languages that have no model: stored, searched, their quotation marks paired, never read as English, and told so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToLedger, analyse, analyserHere, inputsOf, loadModel, openLedger } from '../src/index.ts'

const ARTICLES = {
  ru: {
    text: 'Порт Ленны закрыт до пятницы\n\n«Кран упал в бассейн, но никто не пострадал», — заявила в понедельник министр портов Ада Орлен. По её словам, ремонт начнётся завтра. ' +
      'Жители Велла жалуются на шум и на „временные“ заборы вокруг причала, которые стоят там уже третий год.',
    quoted: '«Кран упал в бассейн, но никто не пострадал»', word: 'пятницы',
  },
  de: {
    text: 'Hafen von Lenna bleibt geschlossen\n\n„Der Kran ist in das Becken gestürzt, aber niemand wurde verletzt“, sagte Hafenministerin Ada Orlen am Montag. Die Reparatur beginne morgen. ' +
      'Die Einwohner von Vell klagen über den Lärm und über die »vorläufigen« Zäune, die dort schon das dritte Jahr stehen.',
    quoted: '„Der Kran ist in das Becken gestürzt, aber niemand wurde verletzt“', word: 'Reparatur',
  },
  fr: {
    text: 'Le port de Lenna reste fermé\n\n« La grue est tombée dans le bassin, mais personne n’a été blessé », a déclaré lundi la ministre des ports Ada Orlen. Les réparations commenceront demain. ' +
      'Les habitants de Vell se plaignent du bruit et des clôtures « provisoires » qui s’y dressent depuis déjà trois ans.',
    quoted: '« La grue est tombée dans le bassin, mais personne n’a été blessé »', word: 'réparations',
  },
  ar: {
    text: 'ميناء لينا يبقى مغلقا حتى الجمعة\n\n«سقطت الرافعة في الحوض لكن أحدا لم يصب بأذى»، قالت وزيرة الموانئ آدا أورلين يوم الاثنين. وأضافت أن الإصلاح سيبدأ غدا. ' +
      'ويشكو سكان بلدة فيل من الضجيج ومن الأسوار "المؤقتة" التي تقف هناك منذ ثلاث سنوات حول الرصيف القديم.',
    quoted: '«سقطت الرافعة في الحوض لكن أحدا لم يصب بأذى»', word: 'الرافعة',
  },
} as const

const model = loadModel()
const folder = mkdtempSync(join(tmpdir(), 'sayso-languages-'))
const ledger = openLedger(':memory:', { linking: model.linking })
beforeAll(async () => {
  for (const [code, { text }] of Object.entries(ARTICLES)) writeFileSync(join(folder, `${code}.txt`), text)
  const { progress } = await addToLedger(ledger, inputsOf([folder], { map: new Map(), stdin: process.stdin, defaultFormat: 'text' }), { analyser: analyserHere(model), model })
  expect(progress.failed).toBe(0)
}, 60_000)
afterAll(() => {
  ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(Object.entries(ARTICLES))('%s: recognised, its marks paired, nothing read, and the reason told', (code, { text, quoted }) => {
  const { language, quotations, attributions, own_voice, figures, allegations, mentions } = analyse({ id: code, text }, model)
  expect(language).toEqual({ code, analysed: false, reason: expect.stringContaining(code) as string })
  expect(quotations.map(({ words }) => words)).toContain(quoted)
  expect(quotations).toHaveLength(2)
  expect([attributions, own_voice, figures, allegations, mentions]).toEqual([[], [], [], [], []])
})

test.each(Object.entries(ARTICLES))('%s: stored and found by its words', (_, { text, word }) => {
  const { articles } = ledger.search({ words: word })
  expect(articles.length).toBe(1)
  expect(text).toContain(word)
})

test('English is read', () => {
  expect(analyse({ id: 'en', text: 'Harbour Minister Ada Orlen said on Monday that the port of Lenna was closed and that nobody had been hurt when the crane fell into the basin.' }, model).language).toEqual({ code: 'en', analysed: true })
})
