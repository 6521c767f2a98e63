import type { Graph } from '../graph/graph.js'
import type { Property, QualifiedName, StructuredType } from '../graph/types.js'
import { isStream } from '../graph/writable.js'
import { type Code, code, identifier, integerLiteral, joinCode, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { schemaArguments, schemaHead } from './schema-type.js'
import { limitedValue } from './validator-limits.js'

/** What a table is called beside the function that is asked before it. */
export function tableName(name: QualifiedName, scope: Scope): Code {
  return identifier(`${scope.type(name)}$Table`)
}

/** The function that is asked before the table: by the length of a key, then by the key; none where it would know nothing. */
export function keyedLines(type: StructuredType, graph: Graph, scope: Scope): readonly Code[] {
  const self = scope.type(type.name)
  const name = scope.value(type.name, 'schema')
  const head = schemaHead(code`export const`, name, schemaArguments(type, scope), scope)
  const cases = casesOf(type, graph, scope)
  if (cases.length === 0) return []
  const above = head.slice(0, -1)
  const opening = code`${head.at(-1) ?? name} /*#__PURE__*/ ${scope.runtime('keyed', 'value')}<${self}>(`
  const table = tableName(type.name, scope)
  const flat = code`${opening}${table}, (key, value, walk) => {`
  const body = [code`switch (key.length) {`, ...cases.map(indent), code`}`, code`return false`].map(indent)
  if (flat.length <= 120) return [...above, flat, ...body, code`})`]
  return [
    ...above,
    opening,
    ...[code`${table},`, code`(key, value, walk) => {`, ...body, code`},`].map(indent),
    code`)`,
  ]
}

function casesOf(type: StructuredType, graph: Graph, scope: Scope): readonly Code[] {
  const byLength = new Map<number, { readonly key: string; readonly test: Code }[]>()
  for (const property of graph.propertiesOf(type.name)) {
    const test = isStream(property) ? undefined : testOf(property, graph, scope)
    if (test === undefined) continue
    const { length } = property.name
    byLength.set(length, [...(byLength.get(length) ?? []), { key: property.name, test }])
  }
  return [...byLength]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([length, members]) => [
      code`case ${integerLiteral(length)}:`,
      code`  switch (key) {`,
      ...grouped(members).map((line) => code`    ${line}`),
      code`  }`,
      code`  break`,
    ])
}

/** Keys of one test stand together. */
function grouped(members: readonly { readonly key: string; readonly test: Code }[]): readonly Code[] {
  const byTest = new Map<Code, string[]>()
  for (const { key, test } of members) byTest.set(test, [...(byTest.get(test) ?? []), key])
  return [...byTest].flatMap(([test, keys]) => [
    ...keys.map((key) => code`case ${stringLiteral(key)}:`),
    code`  return ${test}`,
  ])
}

/** True only for what the table accepts when it reads; undefined where the table decides alone. */
function testOf(property: Property, graph: Graph, scope: Scope): Code | undefined {
  if (property.kind === 'navigation' || property.type.kind === 'collection') return undefined
  const test = valueTest(property, graph, scope)
  if (test === undefined || !property.nullable) return test
  return joinCode([code`value === null`, test.includes(' && ') ? code`(${test})` : test], ' || ')
}

function valueTest(property: Extract<Property, { kind: 'property' }>, graph: Graph, scope: Scope): Code | undefined {
  const { type, facets, annotations } = property
  if (type.kind === 'collection') return undefined
  const atom = { kind: 'atom', code: code`value` } as const
  if (limitedValue(atom, annotations, scope) !== atom) return undefined
  if (type.kind === 'named') {
    const declared = graph.typeOf(type.name)
    if (declared?.kind === 'enum') return code`typeof value === 'string'`
    const alone = declared?.kind === 'complex' && graph.derivedOf(type.name).length === 0
    // What is refused inside is noted already.
    return alone ? code`${scope.value(type.name, 'schema')}.run(value, walk) || true` : undefined
  }
  switch (type.name) {
    case 'Edm.String':
      return facets.maxLength === undefined
        ? code`typeof value === 'string'`
        : code`typeof value === 'string' && value.length <= ${integerLiteral(facets.maxLength)}`
    case 'Edm.Boolean':
      return code`typeof value === 'boolean'`
    case 'Edm.Int32':
      return code`typeof value === 'number' && value === (value | 0)`
    case 'Edm.DateTimeOffset':
      return graph.version.startsWith('4') && (facets.precision === undefined || facets.precision >= 12)
        ? code`typeof value === 'string' && ${scope.runtime('isDateTimeOffset', 'value')}(value)`
        : undefined
    default:
      return undefined
  }
}

function indent(line: Code): Code {
  return code`  ${line}`
}
