import { bitsOf, ownValues } from '../graph/enum-values.js'
import type { Graph } from '../graph/graph.js'
import type { EnumType, StructuredType, TypeDecl, TypeDefinition } from '../graph/types.js'
import { baseOf, changedMembers, isStream, ownProperties } from '../graph/writable.js'
import { type Code, code, identifier, integerLiteral, joinCode, propertyKey, stringLiteral } from '../plan/code.js'
import type { Pack } from '../plan/pack.js'
import type { Scope } from '../plan/types.js'
import { without } from '../plan/typescript.js'
import { aliasedName } from './aliased-name.js'
import { schemaArguments, schemaHead } from './schema-type.js'
import { keyedLines } from './validator-code.js'
import { derivedOptions, hasTableApart, hasValues, withNames } from './validator-derived.js'
import { call } from './validator-expression.js'
import { type Content, layOutDeclaration, type Option } from './validator-layout.js'
import { limitedValue } from './validator-limits.js'
import { memberExpression, primitiveExpression } from './validator-member.js'

/** The constant that validates one type, laid out. */
export interface ValidatorView {
  readonly code: Code
}

/** How validators are written: tables alone, with a function that is asked first, JSON Schema beside the code, or schemas of a library. */
export type ValidatorStyle = 'tables' | 'code' | 'json-schema' | Pack

/** The validator of one type: a table that the compiler holds against the type's interface. */
export function validatorView(
  type: TypeDecl,
  graph: Graph,
  scope: Scope,
  style: ValidatorStyle = 'tables',
): ValidatorView {
  const { content, maker, base } = partsOf(type, graph, scope, style)
  const structured = type.kind === 'entity' || type.kind === 'complex'
  const apart = structured && hasTableApart(type, graph, style)
  const schema = structured ? wrappedTable(type, graph, scope, style) : []
  const table = layOutDeclaration({
    head: schemaHead(
      schema.length === 0 || apart ? code`export const` : code`const`,
      scope.value(type.name, schema.length === 0 ? 'schema' : 'table'),
      schemaArguments(type, scope),
      scope,
    ),
    maker: scope.runtime(maker, 'value'),
    parameters: parametersOf(type, base, graph, scope),
    qualifiedName: stringLiteral(structured ? aliasedName(type.name, graph) : type.name),
    content,
  })
  return { code: joinCode(schema.length === 0 ? table : [...table, code``, ...schema], '\n') }
}

/** What is made of the table, where that is not the schema itself. */
function wrappedTable(type: StructuredType, graph: Graph, scope: Scope, style: ValidatorStyle): readonly Code[] {
  const table = hasTableApart(type, graph, style) ? withNames(type, graph, scope) : [scope.value(type.name, 'table')]
  const asked = style === 'code' ? keyedLines(type, table, graph, scope) : []
  if (asked.length > 0 || table.length === 1) return asked
  const [opening = code``, ...rest] = table
  const head = schemaHead(code`export const`, scope.value(type.name, 'schema'), schemaArguments(type, scope), scope)
  const line = code`${head.at(-1) ?? code``} ${opening}`
  return line.length <= 120 ? [...head.slice(0, -1), line, ...rest] : [...head, ...table.map((one) => code`  ${one}`)]
}

/** The type, its base, and where its primitives are, as far as there is something to say. */
function parametersOf(
  type: TypeDecl,
  base: StructuredType | undefined,
  graph: Graph,
  scope: Scope,
): readonly [Code, ...Code[]] {
  const [self, primitives] = schemaArguments(type, scope)
  const from = base && baseType(type, base, graph, scope)
  if (primitives !== undefined) return [self, from ?? identifier('unknown'), primitives]
  return from === undefined ? [self] : [self, from]
}

/** The base, without the members that the table declares anew. */
function baseType(type: TypeDecl, base: StructuredType, graph: Graph, scope: Scope): Code {
  const names = type.kind === 'entity' || type.kind === 'complex' ? changedMembers(type, graph) : []
  return without(scope.type(base.name), names, scope)
}

interface Parts {
  readonly maker: 'object' | 'enumeration' | 'flags' | 'scalar'
  readonly base: StructuredType | undefined
  readonly content: Content
}

function partsOf(type: TypeDecl, graph: Graph, scope: Scope, style: ValidatorStyle): Parts {
  switch (type.kind) {
    case 'entity':
    case 'complex': {
      const base = baseOf(type, graph)
      return { maker: 'object', base, content: tableContent(type, base, graph, scope, style) }
    }
    case 'enum':
      return { maker: type.flags ? 'flags' : 'enumeration', base: undefined, content: listContent(type) }
    case 'typeDefinition':
      return { maker: 'scalar', base: undefined, content: valueContent(type, scope) }
  }
}

function tableContent(
  type: StructuredType,
  base: StructuredType | undefined,
  graph: Graph,
  scope: Scope,
  style: ValidatorStyle,
): Content {
  return {
    kind: 'table',
    members: [...changedMembers(type, graph), ...ownProperties(type, graph)].map((property) =>
      isStream(property)
        ? { key: undefined, value: call(scope.runtime('streamProperty', 'value'), stringLiteral(property.name)) }
        : { key: tableKey(property.name), value: memberExpression(property, type, graph, scope) },
    ),
    base: base && scope.value(base.name, hasTableApart(base, graph, style) ? 'table' : 'schema'),
    options: [
      ...(hasValues(type) || hasTableApart(type, graph, style) ? [] : [option('abstract', code`true`)]),
      ...(type.open ? [option('open', code`true`)] : []),
      ...derivedOptions(type, graph, style),
    ],
  }
}

function option(name: string, value: Code): Option {
  return { key: identifier(name), value }
}

function listContent(type: EnumType): Content {
  const names = [...type.members.map(({ name }) => name), ...(type.spellings ?? [])]
  return { kind: 'list', words: [...new Set(names)], values: valuesOf(type) }
}

/** What numbers may stand for members, where that is more to say than their count. */
function valuesOf(type: EnumType): Code | undefined {
  if (type.flags) return exactLiteral(bitsOf(type))
  const values = ownValues(type)
  return values && stringLiteral(values.join(' '))
}

function valueContent(type: TypeDefinition, scope: Scope): Content {
  return {
    kind: 'value',
    value: limitedValue(primitiveExpression(type.underlying, type.facets, scope), type.annotations, scope),
  }
}

/** A number that JavaScript cannot hold exactly is written as text. */
function exactLiteral(digits: string): Code {
  return Number.isSafeInteger(Number(digits)) ? integerLiteral(Number(digits)) : stringLiteral(digits)
}

/** In a literal, `__proto__: x` would set the prototype. */
function tableKey(name: string): Code {
  return name === '__proto__' ? code`['__proto__']` : propertyKey(name)
}
