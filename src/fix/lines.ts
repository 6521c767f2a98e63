/** A text by lines that remember how they ended; putting them together again gives the same text. */
export interface Lines {
  /** A line without its end, from 1; undefined behind the last. */
  at(line: number): string | undefined
  replace(line: number, text: string): void
  /** A line of its own behind the line `after`, ended as the lines around it are. */
  insert(after: number, text: string): void
  remove(line: number): void
  text(): string
}

/** Byte order mark and line ends are kept, as is the lack of a last one. */
export function createLines(source: string): Lines {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const rows = source
    .slice(mark.length)
    .split(/(?<=\n)/)
    .map((row) => {
      const end = /\r?\n$/.exec(row)?.[0] ?? ''
      return { text: row.slice(0, row.length - end.length), end }
    })
  const usual = rows[0]?.end === '' ? '\n' : (rows[0]?.end ?? '\n')
  return {
    at: (line) => rows[line - 1]?.text,
    replace(line, text) {
      const row = rows[line - 1]
      if (row !== undefined) rows[line - 1] = { ...row, text }
    },
    insert(after, text) {
      const before = rows[after - 1]
      if (before?.end === '') {
        rows[after - 1] = { ...before, end: usual }
        rows.splice(after, 0, { text, end: '' })
      } else rows.splice(after, 0, { text, end: before?.end ?? usual })
    },
    remove: (line) => void rows.splice(line - 1, 1),
    text: () => mark + rows.map(({ text, end }) => text + end).join(''),
  }
}
