import type { Graph } from '../graph/graph.js'
import type { Property, StructuredType } from '../graph/types.js'
import { isStream } from '../graph/writable.js'
import { addTo } from '../groups.js'
import { type Code, code, integerLiteral, joinCode, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { schemaArguments, schemaHead } from './schema-type.js'
import { appended } from './validator-layout.js'
import { limitedValue } from './validator-limits.js'

/** The function that is asked before the table, a loop over the keys of a value; none where it would know nothing. */
export function keyedLines(type: StructuredType, table: readonly Code[], graph: Graph, scope: Scope): readonly Code[] {
  const name = scope.value(type.name, 'schema')
  const held = schemaArguments(type, scope)
  const head = schemaHead(code`export const`, name, held, scope)
  const cases = casesOf(type, graph, scope)
  if (cases.length === 0) return []
  const above = head.slice(0, -1)
  const opening = code`${head.at(-1) ?? name} /*#__PURE__*/ ${scope.runtime('keyed', 'value')}<${joinCode(held, ', ')}>(`
  const flat = code`${opening}${joinCode(table, '\n')}, (value, depth, rest) => {`
  const body = [
    code`for (const key in value) {`,
    code`  if (!${scope.global('Object')}.prototype.hasOwnProperty.call(value, key)) continue`,
    code`  const item = value[key]`,
    code`  switch (key) {`,
    ...cases.map((line) => code`    ${line}`),
    code`  }`,
    code`  if (!rest(key, item, depth)) return false`,
    code`}`,
    code`return true`,
  ].map(indent)
  if (table.length === 1 && flat.length <= 120) return [...above, flat, ...body, code`})`]
  return [
    ...above,
    opening,
    ...[...appended(table, code`,`), code`(value, depth, rest) => {`, ...body, code`},`].map(indent),
    code`)`,
  ]
}

function casesOf(type: StructuredType, graph: Graph, scope: Scope): readonly Code[] {
  const byTest = new Map<Code, string[]>()
  for (const property of graph.propertiesOf(type.name)) {
    const test = isStream(property) ? undefined : testOf(property, graph, scope)
    if (test !== undefined) addTo(byTest, test, property.name)
  }
  // Keys of one test stand together.
  return [...byTest].flatMap(([test, keys]) => [
    ...keys.map((key) => code`case ${stringLiteral(key)}:`),
    code`  if (${test}) continue`,
    code`  break`,
  ])
}

/** True only for what the table accepts when it reads; undefined where the table decides alone. */
function testOf(property: Property, graph: Graph, scope: Scope): Code | undefined {
  if (property.kind === 'navigation' || property.type.kind === 'collection') return undefined
  const test = valueTest(property, graph, scope)
  if (test === undefined || !property.nullable) return test
  return joinCode([code`item === null`, test.includes(' && ') ? code`(${test})` : test], ' || ')
}

function valueTest(property: Extract<Property, { kind: 'property' }>, graph: Graph, scope: Scope): Code | undefined {
  const { type, facets, annotations } = property
  if (type.kind === 'collection') return undefined
  const atom = { kind: 'atom', code: code`item` } as const
  if (limitedValue(atom, annotations, scope) !== atom) return undefined
  if (type.kind === 'named') {
    const declared = graph.typeOf(type.name)
    if (declared?.kind === 'enum') return code`typeof item === 'string'`
    const sure = declared?.kind === 'complex' && declared.anyJson !== true
    return sure
      ? code`${scope.runtime('isSure', 'value')}(${scope.value(type.name, 'schema')}, item, depth)`
      : undefined
  }
  switch (type.name) {
    case 'Edm.String':
      return facets.maxLength === undefined
        ? code`typeof item === 'string'`
        : code`typeof item === 'string' && item.length <= ${integerLiteral(facets.maxLength)}`
    case 'Edm.Boolean':
      return code`typeof item === 'boolean'`
    case 'Edm.Int32':
      return code`typeof item === 'number' && item === (item | 0)`
    case 'Edm.DateTimeOffset':
      return graph.version.startsWith('4') && (facets.precision === undefined || facets.precision >= 12)
        ? code`${scope.runtime('isDateTimeOffset', 'value')}(item)`
        : undefined
    default:
      return undefined
  }
}

function indent(line: Code): Code {
  return code`  ${line}`
}
