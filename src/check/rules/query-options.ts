import type { Graph } from '../../graph/graph.js'
import type { Resolution } from '../../graph/resolve.js'
import { typeAt } from '../../graph/step.js'
import type { RequestLine } from '../../read/docs/types.js'
import type { Origin } from '../../read/source.js'
import { replaceWithin } from '../edits.js'
import { isOneSlip, isSlip, misspeltFor } from '../misspelt.js'
import { nearest } from '../nearest.js'
import { queryOptions, readOptions } from '../query/options.js'
import { pathsIn } from '../query/paths.js'
import { missingIn } from '../query/walk.js'
import { placeOf } from '../request-notes.js'
import type { CheckContext } from '../rule.js'

/** Query options are those of OData, and name properties of what the request gives. */
export function queryOptionNames({ described, graph, report }: CheckContext): void {
  for (const { page, requests, exampleRequests } of described) {
    for (const { name, origin } of page.unknownOptions) reportOption(name, origin, report)
    for (const { line, resolution } of [...requests, ...exampleRequests])
      if (line.query !== undefined) checkQuery(line.query, line, resolution, graph, report)
  }
}

function checkQuery(
  query: string,
  line: RequestLine,
  resolution: Resolution,
  graph: Graph,
  report: CheckContext['report'],
): void {
  const type = resolution.resolved ? typeAt(resolution.place) : undefined
  for (const { name, value } of readOptions(query)) {
    const plain = name.replace(/^\$/, '').toLowerCase()
    if (!queryOptions.has(plain)) {
      if (name.startsWith('$') || [...queryOptions].some((option) => isOneSlip(plain, option)))
        reportOption(name, placeOf(name, line), report)
      continue
    }
    if (type === undefined) continue
    for (const { option, segments } of pathsIn(plain, value)) {
      const missing = missingIn(segments, type, graph)
      if (missing === undefined) continue
      const { name: written, type: holder, meant } = missing
      const place = placeOf(written, line)
      if (meant !== undefined) report.add('docs/case-drift', { written, declared: meant }, place, { suggestion: meant })
      else {
        const names = graph.propertiesOf(holder).map((property) => property.name)
        report.add('docs/query-property', { name: written, type: holder, option }, place, {
          suggestion: () => nearest(written, names),
          fix: renamed(written, misspeltFor(written, names, new Set()), place),
        })
      }
    }
  }
}

/** A single slip is mended; what else it may mean is suggested. */
function reportOption(name: string, origin: Origin, report: CheckContext['report']): void {
  const meant = optionMeant(name)
  const certain = meant !== undefined && isSlip(name, meant) ? meant : undefined
  report.add('docs/query-option', { name }, origin, { suggestion: meant, fix: renamed(name, certain, origin) })
}

function renamed(written: string, meant: string | undefined, origin: Origin) {
  return meant === undefined ? undefined : replaceWithin(written, origin, written, meant)
}

/** With the dollar sign that it was written with. */
function optionMeant(name: string): string | undefined {
  const meant = nearest(name.replace(/^\$/, ''), queryOptions)
  return meant === undefined ? undefined : name.startsWith('$') ? `$${meant}` : meant
}
