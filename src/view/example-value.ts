import type { Fixture } from '../check/examples/fixtures.js'
import type { Graph } from '../graph/graph.js'
import type { QualifiedName, TypeRef } from '../graph/types.js'
import { isStream } from '../graph/writable.js'
import { type Code, code, joinCode, jsonLiteral, propertyKey, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'

const WIDTH = 120

/** A value as lines without indentation of their own; undefined where the type of TypeScript does not hold it. */
type Lines = readonly Code[] | undefined

/** The value of a fixture, laid out as Prettier does. What the interface does not declare is left out: control information, dynamic properties, streams. */
export function exampleLines(
  { type, many, value }: Fixture,
  depth: number,
  graph: Graph,
  scope: Pick<Scope, 'type'>,
): Lines {
  const item: TypeRef = { kind: 'named', name: type }
  return valueLines(value, many ? { kind: 'collection', of: item } : item, depth)

  function valueLines(value: unknown, type: TypeRef, depth: number): Lines {
    if (value === null) return [jsonLiteral(null)]
    switch (type.kind) {
      case 'collection':
        return Array.isArray(value)
          ? arrayLines(
              value.map((item) => valueLines(item, type.of, depth + 2)),
              depth,
            )
          : undefined
      case 'primitive':
        return primitiveLines(value, type.name)
      case 'named':
        return namedLines(value, type.name, depth)
    }
  }

  function namedLines(value: unknown, declared: QualifiedName, depth: number): Lines {
    const found = graph.typeOf(declared)
    if (found === undefined) return undefined
    if (found.kind === 'enum') return typeof value === 'string' ? [stringLiteral(value)] : undefined
    if (found.kind === 'typeDefinition') return primitiveLines(value, found.underlying)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const stated: unknown = Reflect.get(value, '@odata.type')
    const actual = typeof stated === 'string' ? stated.slice(stated.lastIndexOf('#') + 1) : declared
    if (graph.structuredOf(actual) === undefined) return undefined
    const members: (readonly [Code, readonly Code[]])[] = []
    if (typeof stated === 'string') members.push([stringLiteral('@odata.type'), [stringLiteral(`#${actual}`)]])
    for (const [key, held] of Object.entries(value)) {
      const property = graph.propertyOf(actual, key)
      if (property === undefined || isStream(property)) continue
      const lines = valueLines(held, property.type, depth + 2)
      if (lines === undefined) return undefined
      members.push([propertyKey(key), lines])
    }
    const object = objectLines(members, depth)
    return actual === declared ? object : appended(object, code` as ${scope.type(actual)}`)
  }
}

function objectLines(members: readonly (readonly [Code, readonly Code[]])[], depth: number): readonly Code[] {
  if (members.length === 0) return [code`{}`]
  const rows = members.flatMap(([key, lines]) => {
    const [first = code``, ...rest] = lines
    const line = code`${key}: ${first}`
    const broken = rest.length === 0 && line.length + 1 + depth + 2 > WIDTH && key.length > 4 && /^['"]/.test(first)
    return broken ? [code`${key}:`, code`  ${first},`] : appended([line, ...rest], code`,`)
  })
  return [code`{`, ...rows.map((row) => code`  ${row}`), code`}`]
}

function arrayLines(items: readonly Lines[], depth: number): Lines {
  const known = items.filter((item) => item !== undefined)
  if (known.length < items.length) return undefined
  const single = known.flatMap((lines) => (lines.length === 1 ? lines : []))
  const flat = code`[${joinCode(single, ', ')}]`
  if (single.length === known.length && flat.length + depth + 20 <= WIDTH) return [flat]
  return [code`[`, ...known.flatMap((lines) => appended(lines, code`,`)).map((line) => code`  ${line}`), code`]`]
}

function appended(lines: readonly Code[], text: Code): readonly Code[] {
  return lines.map((line, index) => (index === lines.length - 1 ? code`${line}${text}` : line))
}

const numbers = /^Edm\.(?:Byte|SByte|Int16|Int32|Int64|Single|Double|Decimal)$/
const texts = /^Edm\.(?:String|Guid|Date|DateTimeOffset|Duration|TimeOfDay|Binary)$/

function primitiveLines(value: unknown, name: string): Lines {
  if (numbers.test(name)) return typeof value === 'number' ? [jsonLiteral(value)] : undefined
  if (texts.test(name)) return typeof value === 'string' ? [stringLiteral(value)] : undefined
  return name === 'Edm.Boolean' && typeof value === 'boolean' ? [jsonLiteral(value)] : undefined
}
