// Reads `sayso export jsonl` from standard input into one list per record type.
export async function readExport(stream = process.stdin) {
  let text = ''
  for await (const chunk of stream.setEncoding('utf8')) text += chunk
  const rows = {}
  for (const line of text.split('\n').filter(Boolean)) {
    const row = JSON.parse(line)
    ;(rows[row.type] ??= []).push(row)
  }
  return rows
}
