import type { CheckResult } from '../api/index.ts'
import { SaysoError } from '../errors.ts'
import { analyserHere } from '../intake/analyser.ts'
import { checkDraft } from '../intake/check.ts'
import { inputsOf, parseMap } from '../intake/inputs.ts'
import { command, JSON_OUTPUT, WrongUse } from './command.ts'
import { shown } from './ink.ts'
import { showCheck } from './show-check.ts'

export const check = command({
  name: 'check',
  usage: 'sayso check FILE… | - [--json]',
  summary: 'Hold a draft, an article or a chatbot’s answer against the ledger: each quotation, attribution and figure.',
  about: [
    'Says of each whether the ledger has it word for word, changed (how), under another speaker, from one outlet only, or not at all.',
    '“Not in this ledger” says nothing about whether it was said. The draft is not added. Takes text, HTML and JSON lines; - is',
    'standard input. Exit codes: 0 everything stands in the ledger as the draft prints it; 1 something differs or is not there, or',
    'a draft could not be read.',
  ].join('\n'),
  example: 'sayso check answer.txt --ledger war.ledger',
  options: {
    json: JSON_OUTPUT,
    all: { type: 'boolean', help: 'Show in full what the ledger has as it is printed, too.' },
    map: { type: 'string', value: 'field=name,…', help: 'Names that your JSON lines use for our fields.' },
  },
  arguments: [1, Infinity],
  async run({ values, positionals }, context) {
    if (positionals.includes('-') && context.stdinIsTerminal) {
      throw new WrongUse('Nothing is piped to standard input.', 'For example: pbpaste | sayso check -')
    }
    const ledger = context.ledger()
    const model = context.model()
    const means = { analyser: analyserHere(model), linking: model.linking }
    let alarming = false
    for await (const input of inputsOf(positionals, { stdin: context.stdin, map: parseMap(values.map), signal: context.signal, defaultFormat: 'text' })) {
      if (context.signal.aborted) return 130
      try {
        if ('error' in input) throw input.error
        const { record: _, ...article } = input.article
        const result = await checkDraft(ledger, { ...article, id: article.id ?? input.where }, means)
        alarming ||= result.counts.differs + result.counts.not_found > 0
        if (values.json) await context.write(`${JSON.stringify(result satisfies CheckResult)}\n`)
        else showCheck(result, input.where, context, { all: values.all })
      } catch (error) {
        if (!(error instanceof SaysoError)) throw error
        alarming = true
        if (values.json) await context.write(`${JSON.stringify({ id: ('id' in input ? input.id : undefined) ?? input.where, error: error.toJSON() })}\n`)
        else context.tell(`${shown(input.where)}: ${error.message} ${error.hint}`)
      }
    }
    return alarming ? 1 : 0
  },
})
