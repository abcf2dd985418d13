import { SaysoError } from '../../errors.ts'

/** A file with nothing in it but white space. */
export class EmptyInput extends SaysoError {
  readonly code = 'empty-input'
  constructor(what = 'The file') {
    super(`${what} holds no words.`, 'Check that it was saved or downloaded whole.')
  }
}

/** Bytes that are no text. `what` names the kind where its first bytes tell. */
export class BinaryInput extends SaysoError {
  readonly code = 'binary-input'
  constructor(what: string) {
    super(`This is ${what}, not text.`, 'Give plain text, HTML or JSON lines. Take the text out of PDF and office files first, and unpack archives.')
  }
}

/** A known format that is not read. */
export class UnsupportedFormat extends SaysoError {
  readonly code = 'unsupported-format'
  constructor(what: string, hint: string) {
    super(`This is ${what}, which is not read yet.`, hint)
  }
}

/** More text than any article has. */
export class TextTooLong extends SaysoError {
  readonly code = 'text-too-long'
  constructor(length: number, most: number, unit = 'characters') {
    super(
      `${length.toLocaleString('en')} ${unit} are more than an article can have (${most.toLocaleString('en')}).`,
      'Is this several articles in one? Split them: one file or one JSON line each.',
    )
  }
}

/** A line that is no JSON. */
export class BrokenJson extends SaysoError {
  readonly code = 'broken-json'
  constructor(problem: string, beginning: string) {
    super(`The line is not JSON (${problem}). It begins: ${JSON.stringify(beginning)}.`, 'Each line must hold one JSON object, like {"id": "1", "text": "…"}.')
  }
}

/** JSON, but not one object a line. */
export class NotJsonLines extends SaysoError {
  readonly code = 'not-json-lines'
  constructor() {
    super('The file is JSON spread over several lines, not JSON lines.', 'Put each article on a line of its own: jq -c \'.[]\' file.json > file.jsonl (for a single object: jq -c .).')
  }
}

/** A JSON line without an article's text. */
export class MissingText extends SaysoError {
  readonly code = 'missing-text'
  constructor(field: string, present: readonly string[]) {
    const named = present.length === 0 ? 'It has no fields.' : `It has ${present.slice(0, 8).map((name) => `"${name}"`).join(', ')}${present.length > 8 ? ', …' : ''}.`
    super(`The line has no "${field}". ${named}`, 'If the text is under another name, say which: --map text=NAME.')
  }
}

/** A field of a JSON line has the wrong type. */
export class WrongField extends SaysoError {
  readonly code = 'wrong-field'
  constructor(name: string, wanted: string, value: unknown) {
    const shown = JSON.stringify(value) ?? String(value)
    super(`"${name}" must be ${wanted}, but is ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}.`, 'Mend the line, or map the field to another one with --map.')
  }
}

/** Two lines of one file claim to be the same article and differ. */
export class DuplicateId extends SaysoError {
  readonly code = 'duplicate-id'
  constructor(id: string, where: string) {
    super(`The id "${id}" was already used, for another text, at ${where}.`, 'Give each article its own id, or its url. A later state of the same article can be added in a run of its own.')
  }
}

/** `--map` that cannot be understood. */
export class WrongMap extends SaysoError {
  readonly code = 'wrong-map'
  constructor(part: string, fields: readonly string[]) {
    super(`"${part}" in --map is not FIELD=NAME with a field of ours.`, `Fields are ${fields.join(', ')}. For example: --map outlet=publisher,published_at=date`)
  }
}

/** `--map` names a field that no line of the file has. The articles are read without it. */
export class UnusedMap extends SaysoError {
  readonly code = 'unused-map'
  constructor(field: string, name: string) {
    super(`No line has "${name}", which --map takes for ${field}: the articles have no ${field}.`, `Look how the lines name it; where they call it "${field}", leave it out of --map. Then read the file into a new ledger.`)
  }
}

/** A page in which no article text was found. */
export class NoArticleText extends SaysoError {
  readonly code = 'no-article-text'
  constructor() {
    super('The page holds no article text: only links, forms or scripts.', 'If its text is loaded by a script, save the page from a browser after it has loaded.')
  }
}

/** A file or folder that cannot be opened. */
export class Unreadable extends SaysoError {
  readonly code = 'unreadable'
  constructor(path: string, cause: unknown) {
    const reason = (cause as NodeJS.ErrnoException | undefined)?.code
    const said = reason === 'EACCES' || reason === 'EPERM' ? 'you may not read it' : reason === 'ENOENT' ? 'there is no such file or folder' : reason === 'EISDIR' ? 'it is a folder' : reason ?? String(cause)
    super(`${path} cannot be read: ${said}.`, reason === 'ENOENT' || reason === 'EISDIR' ? 'Check the path.' : 'Check its permissions and the disk.', { cause })
  }
}
