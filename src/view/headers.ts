import { compare } from '../graph/declare.js'
import type { HeaderDoc } from '../graph/doc-types.js'
import type { Graph } from '../graph/graph.js'
import { type Code, code, stringLiteral } from '../plan/code.js'

/** Rules of the runtime for headers with a known value that documented GET requests need, and for enumerations with newer members. */
export function headerRules(graph: Graph): readonly Code[] {
  const segments = new Map<string, Set<string>>()
  for (const { method, edge, doc } of graph.requests) {
    if (method !== 'GET' || edge === undefined) continue
    for (const header of doc.headers) {
      const rule = ruleOf(header)
      if (rule === undefined) continue
      const names = segments.get(rule) ?? new Set()
      segments.set(rule, names.add(edge.behind.at(-1)?.name ?? edge.member))
    }
  }
  const rules = [...segments]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([rule, names]) => [...rule.split('\0'), [...names].sort(compare).join(' ')])
  const evolving = [...graph.types.values()].some(
    (type) => type.kind === 'enum' && type.members.some(({ newer }) => newer === true),
  )
  if (evolving) rules.push(['Prefer', 'include-unknown-enum-members', '', ''])
  return rules.map(([name = '', value = '', options = '', names = '']) => {
    return code`[${stringLiteral(name)}, ${stringLiteral(value)}, ${stringLiteral(options)}, ${stringLiteral(names)}]`
  })
}

/** `$count` and `$search` are what the caller gives where a header has to come with them; other options need it only at times. */
function ruleOf({ name, value, required, requiredWith }: HeaderDoc): string | undefined {
  if (value === undefined || /^(?:authorization|accept|content-type|content-length)$/i.test(name)) return undefined
  if (required) return `${name}\0${value}\0`
  const telling = requiredWith.filter((option) => option === '$count' || option === '$search')
  const options = telling.length > 0 ? telling : requiredWith
  return options.length === 0 ? undefined : `${name}\0${value}\0${[...options].sort(compare).join(' ')}`
}
