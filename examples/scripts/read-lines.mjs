// Reads `sayso export jsonl` from standard input into one list per record type.
export async function readExport(stream = process.stdin) {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  const rows = text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
  return Object.groupBy(rows, ({ type }) => type)
}
