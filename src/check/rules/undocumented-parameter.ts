import { declaredHere } from '../declared-here.js'
import { addRow } from '../edits.js'
import { bodyRowsOf, bodyTablesOf, misspeltIn } from '../rows.js'
import type { CheckContext } from '../rule.js'
import { typeInDocs } from '../type-cells.js'

/** The page of an action has a row for each parameter. */
export function undocumentedParameter({ described, graph, report, links }: CheckContext): void {
  for (const { page, requests } of described) {
    const place = requests.find(({ resolution }) => resolution.resolved)?.resolution
    if (place?.resolved !== true || place.place.kind !== 'operation' || place.place.operation.kind !== 'action')
      continue
    const { operation } = place.place
    const rows = bodyRowsOf(page)
    const names = new Set(rows.map(({ name }) => name.toLowerCase()))
    const bound = operation.binding === undefined ? graph.operations : graph.operationsBoundTo(operation.binding.type)
    const overloads = bound.filter(({ name }) => name === operation.name)
    // Rows about another overload leave it open which of them the page is about.
    const others = overloads.flatMap(({ parameters }) => parameters.map(({ name }) => name.toLowerCase()))
    const own = operation.parameters.map(({ name }) => name)
    if (rows.some(({ name }) => others.includes(name.toLowerCase()) && !hasName(own, name))) continue
    const misspelt = misspeltIn(rows, own)
    const table = bodyTablesOf(page).find(({ rows }) => rows.some((row) => hasName(own, row.name)))
    for (const { name, type, annotations, origin } of operation.parameters) {
      if (names.has(name.toLowerCase()) || misspelt.has(name)) continue
      report.add(
        'docs/undocumented-parameter',
        { name, operation: operation.name },
        table?.origin ?? page.titleOrigin,
        {
          suggestion: `|${name}|${typeInDocs(type)}||`,
          related: [declaredHere({ name, origin })],
          fix: table && addRow(table, { name, type: links.typeCell(page.file, type) }, annotations),
        },
      )
    }
  }
}

function hasName(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase())
}
