import { plainDoc } from '../graph/doc.js'
import type { Doc, OperationDoc } from '../graph/doc-types.js'
import type { Graph } from '../graph/graph.js'
import { itemOf, type Operation, type Parameter, type ReturnType, type TypeRef } from '../graph/types.js'
import { isBefore4, isSince401 } from '../graph/version.js'
import { type Code, code, identifier, joinCode, propertyKey } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { arrayCode, nullableParts, typeCode, typeParts, unionCode } from '../plan/typescript.js'
import { complexBuilderCode } from './complex-builder-code.js'
import { type DocView, docView } from './doc.js'
import { operationLines, pageTag } from './documented.js'
import { exactParts } from './key.js'
import { layoutUnion } from './layout.js'
import { givesStream } from './member.js'
import { missingParts } from './missing.js'

/** One overload of an operation as a method of a builder. */
export interface OperationView {
  readonly doc: DocView | undefined
  readonly key: Code
  /** Function parameters stand alone, so that the object type hugs the parentheses. */
  readonly hugged: boolean
  /** The whole of it, where it fits on one line. */
  readonly flat: Code | undefined
  readonly optional: boolean
  readonly parameters: readonly ParameterView[]
  /** Type of the request options that an action takes; none for a function. */
  readonly options: Code | undefined
  readonly returns: Code
}

/** A parameter: its key and type, and both as they are laid out. */
export interface ParameterView {
  readonly doc: DocView | undefined
  readonly key: Code
  readonly type: Code
  readonly member: Code
}

/** A function gives the builder of its result; an action is a call. */
export function operationView(operation: Operation, key: string, graph: Graph, scope: Scope): OperationView {
  const action = operation.kind === 'action'
  const name = propertyKey(key)
  const optional = operation.parameters.every((parameter) => omissible(parameter, action))
  const parameters = operation.parameters.map((parameter) => parameterView(parameter, action, graph, scope))
  const returns = action ? actionResult(operation, graph, scope) : functionResult(operation, graph, scope)
  const options = action ? scope.runtime('RequestOptions', 'type') : undefined
  return {
    doc: docView(docOf(operation), operation.annotations, {
      more: operationLines(operation.doc),
      see: pageTag(operation.doc?.page, scope),
      width: 118,
    }),
    key: name,
    hugged: !action && parameters.length > 0,
    flat: flatCode({ key: name, optional, parameters, options, returns }),
    optional,
    parameters,
    options,
    returns,
  }
}

/** On one line, where it fits; the parameters of an action never stand on it, nor do those of which something is said. */
function flatCode(
  view: Pick<OperationView, 'key' | 'optional' | 'parameters' | 'options' | 'returns'>,
): Code | undefined {
  const { key, optional, parameters, options, returns } = view
  if (options !== undefined && parameters.length > 0) return undefined
  if (parameters.some(({ doc }) => doc !== undefined)) return undefined
  if (options === undefined && parameters.length === 0) return code`${key}(): ${returns}`
  const list = parameters.map((parameter) => code`${parameter.key}: ${parameter.type}`)
  const given =
    options === undefined
      ? code`${optional ? code`parameters?` : code`parameters`}: { ${joinCode(list, '; ')} }`
      : code`parameters?: undefined, options?: ${options}`
  const flat = code`${key}(${given}): ${returns}`
  return flat.length + 2 <= 120 ? flat : undefined
}

function docOf({ doc }: Operation): Doc | undefined {
  if (doc === undefined) return undefined
  return plainDoc(doc.text, doc.origin, doc.deprecated)
}

function parameterView(parameter: Parameter, action: boolean, graph: Graph, scope: Scope): ParameterView {
  const doc = docView(parameter.doc, parameter.annotations, {
    width: action ? 114 : 116,
    readOnly: false,
    defaultValue: defaultOf(parameter),
  })
  const missing = omissible(parameter, action)
  const key = missing ? code`${propertyKey(parameter.name)}?` : propertyKey(parameter.name)
  const values = givenParts(parameter, action, graph, scope)
  const others = missing ? missingParts(parameter.name) : []
  const indent = action ? code`      ` : code`    `
  const room = 120 - indent.length - key.length - 2
  if (parameter.type.kind !== 'collection') {
    const parts = [...values, ...others]
    const { type, flat, alternatives } = layoutUnion(parts, 120 - room, indent.length + 2)
    const below = alternatives.length > 0 ? linesOf(alternatives, indent) : code`\n${indent}  ${type}`
    return { doc, key, type, member: flat ? code`${key}: ${type}` : code`${key}:${below}` }
  }
  const type = unionCode([arrayCode(values), ...others])
  const flat = type.length <= room || values.length === 1 || others.length > 0
  return {
    doc,
    key,
    type,
    member: flat ? code`${key}: ${type}` : code`${key}: (${linesOf(values, indent)}\n${indent})[]`,
  }
}

function linesOf(alternatives: readonly Code[], indent: Code): Code {
  return joinCode([code``, ...alternatives.map((part) => code`${indent}  | ${part}`)], '\n')
}

/** What a parameter is where it is left out (Org.OData.Core.V1.OptionalParameter). */
function defaultOf({ annotations }: Parameter): string | undefined {
  const optional = annotations.find(({ term }) => term === 'Org.OData.Core.V1.OptionalParameter')?.value
  const value = optional?.kind === 'record' ? optional.properties['DefaultValue'] : undefined
  switch (value?.kind) {
    // Text is what the term asks for; services write values of the type, too.
    case 'string':
    case 'literal':
    case 'number':
    case 'boolean':
      return String(value.value)
    case 'enum':
      return value.members.join()
    case 'path':
    case 'null':
    case 'collection':
    case 'record':
    case 'apply':
    case undefined:
      return undefined
  }
}

/** What a parameter takes: of an entity that exists, a reference too (OData JSON 4.0 §13 and §17, 4.01 §14 and §18). */
function givenParts({ type, nullable }: Parameter, action: boolean, graph: Graph, scope: Scope): readonly Code[] {
  const item = itemOf(type)
  const bound = !isBefore4(graph.version) && graph.typeOf(item.name)?.kind === 'entity'
  const reference = isSince401(graph.version) ? 'BoundEntity' : 'ReferredEntity'
  const values = [
    ...typeParts(item, graph, scope, 'given'),
    ...(bound ? [code`${scope.runtime(reference, 'type')}<${typeCode(item, graph, scope)}>`] : []),
    ...(action ? [] : exactParts(type, graph)),
  ]
  return nullableParts(values, nullable)
}

/** What may be absent: optional parameters, and what an action may get as null. */
function omissible({ optional, nullable }: Parameter, action: boolean): boolean {
  return optional || (action && nullable !== false)
}

function actionResult(operation: Operation, graph: Graph, scope: Scope): Code {
  const { returns } = operation
  const request = scope.runtime('LazyRequest', 'type')
  if (givesStream(operation)) return code`${request}<${identifier('Response')}>`
  if (returns === undefined) return code`${request}<${identifier('void')}>`
  const value = resultCode(operation, returns, graph, scope)
  if (returns.type.kind !== 'collection') return code`${request}<${value}>`
  return code`${request}<${scope.runtime('Page', 'type')}<${value}>>`
}

function functionResult(operation: Operation, graph: Graph, scope: Scope): Code {
  const { returns } = operation
  if (givesStream(operation)) return scope.runtime('StreamResult', 'type')
  if (returns === undefined) return code`${scope.runtime('Value', 'type')}<${identifier('void')}>`
  const builder = builderCode(returns.type, graph, scope)
  if (builder !== undefined) return builder
  const leads = graph.leadsOn(returns.type)
  if (returns.type.kind === 'collection') {
    if (leads) return complexBuilderCode(returns.type, returns.nullable, graph, scope)
    return code`${scope.runtime('Values', 'type')}<${resultCode(operation, returns, graph, scope)}>`
  }
  const value = code`${scope.runtime('Value', 'type')}<${resultCode(operation, returns, graph, scope)}>`
  return leads && returns.type.kind === 'named' ? code`${value} & ${scope.type(returns.type.name, 'links')}` : value
}

/** What an operation gives, or gives many of: a single value is never null where its page lists the statuses of answers, and none has nothing in it. */
function resultCode({ doc }: Operation, { type, nullable }: ReturnType, graph: Graph, scope: Scope): Code {
  const always = type.kind !== 'collection' && doc !== undefined && isAnswered(doc)
  return unionCode(nullableParts(typeParts(itemOf(type), graph, scope), nullable && !always))
}

function isAnswered({ statuses }: OperationDoc): boolean {
  return statuses.some((status) => status < 300) && !statuses.includes(204)
}

/** The builder of an entity or of a collection of entities; undefined for other types. */
export function builderCode(type: TypeRef, graph: Graph, scope: Scope): Code | undefined {
  const target = itemOf(type)
  if (target.kind !== 'named' || graph.typeOf(target.name)?.kind !== 'entity') return undefined
  return scope.type(target.name, type.kind === 'collection' ? 'set' : 'item')
}
