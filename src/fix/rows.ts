/** A new row in the manner of its table: outer pipes as the header has them, cells as wide as its columns where those are aligned. */
export function rowText(cells: readonly string[], header: string, separator: string): string {
  const widths = inner(separator)
    .split('|')
    .map(({ length }) => length)
  const aligned = header.trimEnd().length === separator.trimEnd().length && /^\|? /.test(header.trimStart())
  const spaced = /^\|[ \t]/.test(header.trimStart()) || /[ \t]\|[ \t]/.test(header)
  const written = cells.map((cell, index) => {
    const text = cellText(cell)
    if (!spaced) return text
    return aligned ? ` ${text} `.padEnd(widths[index] ?? 0) : ` ${text} `
  })
  const open = header.trimStart().startsWith('|')
  const closed = header.trimEnd().endsWith('|')
  const row = written.join('|')
  const left = open ? `|${row}` : row.trimStart()
  return (/^\s*/.exec(header)?.[0] ?? '') + (closed ? `${left}|` : left.trimEnd())
}

/** A table of its own, as a docs generator writes it. */
export function tableLines(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `|${cells.map(cellText).join('|')}|`
  return [line(header), line(header.map(() => ':---')), ...rows.map(line)]
}

function inner(line: string): string {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '')
}

/** A cell stays one cell on one line. */
function cellText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<!\\)\|/g, '\\|')
    .trim()
}
