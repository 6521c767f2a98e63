import { createReport } from '../../../src/diagnostics/report.js'
import { readPage } from '../../../src/read/docs/index.js'

/** A page with its findings as `code line:column`. */
export function read(text: string, path = 'docs/resources/a.md') {
  const report = createReport()
  const page = readPage({ path, text }, report)
  return { page, findings: report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`) }
}

/** The first row of a properties table whose type cell is given. */
export function typeOf(cell: string) {
  return row(`|p|${cell}|Says.|`).type
}

/** The first row of a properties table: row 3 of the table, line 5 of the page. */
export function row(line: string) {
  const { page } = read(`## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n${line}\n`)
  const found = page.tables[0]?.rows[0]
  if (found === undefined) throw new Error('no row')
  return found
}
