import { compare } from '../graph/declare.js'
import type { Graph } from '../graph/graph.js'
import type { QualifiedName, StructuredType } from '../graph/types.js'
import { addTo } from '../groups.js'
import { oncePerPair } from '../once-per.js'
import { type Code, code, identifier, propertyKey, stringLiteral, wordLines } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { namespaceOf, shortNameOf } from '../qualified-name.js'
import type { ValidatorStyle } from './validator.js'
import type { Option } from './validator-layout.js'

/** More names stand beside the table, since whatever extends the table has it in its bundle. */
const MOST_NAMES = 8

/** Names that `@odata.type` may have beside the type's own: what derives from it and is not abstract, and what the docs show in its place. */
const derivedNames = oncePerPair((type: StructuredType, graph: Graph): readonly QualifiedName[] => {
  const derived = graph.derivedOf(type.name).filter(hasValues)
  const shown = (type.shownAs ?? []).filter((name) => name !== type.name)
  return [...new Set([...derived.map(({ name }) => name), ...shown])]
})

/** Whether there are values of the very type. */
export function hasValues({ abstract, shownAs }: StructuredType): boolean {
  return !abstract || shownAs !== undefined
}

/**
 * Whether a type has a table beside its schema, which is what derived types extend: where their names are too many to go along with each of them,
 * or of other namespaces.
 */
export function hasTableApart(type: StructuredType, graph: Graph, style: ValidatorStyle): boolean {
  const names = derivedNames(type, graph)
  return (
    listsNames(style) &&
    (names.length > MOST_NAMES || names.some((name) => namespaceOf(name) !== namespaceOf(type.name)))
  )
}

/** The names as an option of the table. */
export function derivedOptions(type: StructuredType, graph: Graph, style: ValidatorStyle): readonly Option[] {
  const names = derivedNames(type, graph).toSorted(compare)
  if (names.length === 0 || !listsNames(style) || hasTableApart(type, graph, style)) return []
  const words = names.map(shortNameOf)
  return [{ key: identifier('derived'), value: stringLiteral(words.join(' ')) }]
}

/** Libraries take any name. */
function listsNames(style: ValidatorStyle): boolean {
  return style === 'tables' || style === 'code'
}

/** A call that adds to a table what derived types do not inherit: `withDerived(Event$Table, { 'graph=microsoft.graph': '…' })`. */
export function withNames(type: StructuredType, graph: Graph, scope: Scope): readonly Code[] {
  const opening = code`/*#__PURE__*/ ${scope.runtime('withDerived', 'value')}(`
  const table = scope.value(type.name, 'table')
  const rows = byNamespace(derivedNames(type, graph), graph).flatMap(([namespaces, words]) => [
    code`  ${propertyKey(namespaces.toReversed().join('='))}: \``,
    ...wordLines(words).map((line) => code`    ${line}`),
    code`  \`,`,
  ])
  if (hasValues(type)) return [code`${opening}${table}, {`, ...rows, code`})`]
  const lines = [code`${table},`, code`{`, ...rows, code`},`, code`{ abstract: true },`]
  return [opening, ...lines.map((line) => code`  ${line}`), code`)`]
}

/** Names without their namespaces, by namespace, after which its alias stands where it has one; sorted. */
function byNamespace(
  names: readonly QualifiedName[],
  { aliases }: Graph,
): readonly (readonly [namespaces: readonly string[], words: readonly string[]])[] {
  const found = new Map<string, string[]>()
  for (const name of names.toSorted(compare)) {
    const namespace = namespaceOf(name)
    addTo(found, namespace, shortNameOf(name))
  }
  return [...found].map(([namespace, words]) => [[namespace, ...[aliases.get(namespace) ?? []].flat()], words])
}
