import type { Graph } from '../graph/graph.js'
import type { Resolution } from '../graph/resolve.js'
import { argumentNames } from '../graph/segments.js'
import type { Link, Place } from '../graph/step.js'
import {
  type ContainerMember,
  itemOf,
  type Operation,
  type Parameter,
  type QualifiedName,
  type TypeRef,
} from '../graph/types.js'
import { isStream } from '../graph/writable.js'
import { type Code, code, identifier, joinCode, propertyKey, stringLiteral } from '../plan/code.js'
import { givesStream, isMember, operationKey } from './member.js'

/** What stands in a call for the values of a request. */
export interface CallValues {
  /** Of a key member with that type; `written` is what the request has. */
  key(type: TypeRef | undefined, written: string): Code
  parameter(parameter: Parameter, written: string | undefined): Code
  /** Text that a service looks up between colons. */
  path(written: string): Code
  readonly body: Code
  /** The entity that a reference leads to. */
  readonly reference: Code
}

type Resolved = Extract<Resolution, { readonly resolved: true }>

/** The call on the generated client that makes a request; `client` is the name of the client. */
export function callCode(method: string, { steps, place }: Resolved, graph: Graph, values: CallValues): Code {
  const segments = steps.map((step, index) => {
    if (step.kind === 'path') return code`.${identifier('$path')}(${values.path(step.text)})`
    const previous = steps.slice(0, index).findLast((before) => before.kind === 'segment')
    const before = previous?.kind === 'segment' ? previous.place : undefined
    const calls = index === steps.length - 1 && method !== 'GET'
    return linkCode(step.by, step.segment, before, calls, graph, values)
  })
  const last = steps.findLast((step) => step.kind === 'segment')
  const stream = last?.kind === 'segment' && endsInStream(last.by, graph)
  const verb = stream ? streamVerb(method, values) : verbCode(method, place, values)
  return [code`${identifier('client')}`, ...segments, verb].reduce((text, part) => code`${text}${part}`)
}

/** Whether what a segment leads to is a stream; an action that gives one is still called. */
function endsInStream(by: Link, graph: Graph): boolean {
  if (by.kind === 'property') return isStream(by.property)
  const called = by.kind === 'operation' ? by.operation : by.kind === 'root' ? importedBy(by.root, graph) : undefined
  return called?.kind === 'function' && givesStream(called)
}

function importedBy(root: ContainerMember, graph: Graph): Operation | undefined {
  if (root.kind === 'entitySet' || root.kind === 'singleton') return undefined
  return graph.operations.find(({ name, bound }) => name === root.operation && !bound)
}

function linkCode(
  by: Link,
  { text, arguments: given }: { readonly text: string; readonly arguments: string | undefined },
  before: Place | undefined,
  calls: boolean,
  graph: Graph,
  values: CallValues,
): Code {
  switch (by.kind) {
    case 'ref':
    case 'value':
    case 'count':
      return code``
    case 'cast':
      return castCode(by.type)
    case 'key':
      return keyCode(targetOf(before, graph), text, graph, values)
    case 'operation': {
      const many = by.operation.binding?.type.kind === 'collection'
      const name = by.cast ?? targetOf(before, graph)
      const key = operationKey(by.operation, many || name === undefined ? [] : graph.propertiesOf(name), graph)
      return code`${castCode(by.cast)}${memberCode(key)}${parametersCode(by.operation, given, calls, values)}`
    }
    case 'property': {
      const { property, cast } = by
      const member = isMember(property, graph)
        ? memberCode(property.name)
        : code`.${identifier('$property')}(${stringLiteral(property.name)})`
      const keyed = given === undefined || given === '' ? code`` : keyCode(nameOf(property.type), given, graph, values)
      return code`${castCode(cast)}${member}${keyed}`
    }
    case 'root': {
      const { root } = by
      const member = memberCode(root.name)
      if (root.kind === 'actionImport' || root.kind === 'functionImport') {
        const operation = importedBy(root, graph)
        return operation === undefined ? member : code`${member}${parametersCode(operation, given, calls, values)}`
      }
      const type = root.kind === 'entitySet' ? root.type : undefined
      return given === undefined || given === '' ? member : code`${member}${keyCode(type, given, graph, values)}`
    }
  }
}

function memberCode(name: string): Code {
  const key = propertyKey(name)
  return key === name ? code`.${key}` : code`[${stringLiteral(name)}]`
}

function castCode(type: QualifiedName | undefined): Code {
  return type === undefined ? code`` : code`.${identifier('$as')}(${stringLiteral(type)})`
}

function keyCode(type: QualifiedName | undefined, written: string, graph: Graph, values: CallValues): Code {
  const key = type === undefined ? [] : graph.keyOf(type)
  const named = argumentNames(written)
  const single = type === undefined || graph.typeOf(type)?.kind !== 'entity' ? ordinal : key[0]?.property?.type
  if (key.length < 2 && named.length === 0) return code`(${values.key(single, written)})`
  const given = argumentsOf(written)
  const names = named.length > 0 ? named : key.map(({ name }) => name)
  const parts = names.map((name) => {
    const type = key.find((part) => part.name === name)?.property?.type
    return code`${propertyKey(name)}: ${values.key(type, given.get(name) ?? written)}`
  })
  return code`({ ${joinCode(parts, ', ')} })`
}

/** Items of a collection that is none of entities go by their position (URL Conventions 4.01 §4.12). */
const ordinal: TypeRef = { kind: 'primitive', name: 'Edm.Int32' }

/** A function gets those that the request names, and those that it must have; an action its body. */
function parametersCode(operation: Operation, given: string | undefined, calls: boolean, values: CallValues): Code {
  if (operation.parameters.length === 0) return code`()`
  if (operation.kind === 'action') return calls ? code`(${values.body})` : code`()`
  const written = argumentsOf(given ?? '')
  const lower = new Map([...written].map(([name, value]) => [name.toLowerCase(), value]))
  const [first] = operation.parameters
  if (written.size === 0 && given !== undefined && given !== '' && first !== undefined)
    lower.set(first.name.toLowerCase(), given)
  const parts = operation.parameters
    .filter(({ name, optional }) => lower.has(name.toLowerCase()) || !optional)
    .map((parameter) => {
      const value = lower.get(parameter.name.toLowerCase())
      return code`${propertyKey(parameter.name)}: ${values.parameter(parameter, value)}`
    })
  return parts.length === 0 ? code`({})` : code`({ ${joinCode(parts, ', ')} })`
}

/** `address='A1',x={x}` by name. */
function argumentsOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/(?:^|,)\s*@?([\p{L}\p{N}_]+)\s*=\s*('(?:[^']|'')*'|[^,]*)/gu)
  return new Map([...found].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]))
}

function nameOf(type: TypeRef): QualifiedName | undefined {
  const single = itemOf(type)
  return single.kind === 'named' ? single.name : undefined
}

function targetOf(place: Place | undefined, graph: Graph): QualifiedName | undefined {
  if (place?.kind === 'resource') return nameOf(place.type)
  const returns = place?.kind === 'operation' ? place.operation.returns?.type : undefined
  const name = returns && nameOf(returns)
  return name === undefined ? undefined : graph.structuredOf(name)?.name
}

function streamVerb(method: string, values: CallValues): Code {
  if (method === 'GET') return code`.${identifier('$value')}()`
  return code`.${identifier('$setValue')}(${values.body}${method === 'PUT' ? code`` : code`, ${methodOption(method)}`})`
}

/** The verb of the builder that was reached; another one of HTTP than it sends is said in an option. */
function verbCode(method: string, place: Place, values: CallValues): Code {
  switch (place.kind) {
    case 'service':
      return code``
    case 'count':
      return bare('$count', 'GET', method)
    case 'value':
      return streamVerb(method, values)
    case 'ref':
      return code`.${identifier('$ref')}${referenceVerb(method, place.of, values)}`
    case 'operation': {
      const { operation } = place
      if (operation.kind === 'action') return code``
      const type = operation.returns?.type
      if (method === 'PATCH' || method === 'PUT') return sending(method === 'PUT' ? '$replace' : '$update', values)
      return bare(type?.kind === 'collection' ? '$list' : '$get', 'GET', method)
    }
    case 'resource':
      return place.type.kind === 'collection' ? manyVerb(method, values) : oneVerb(method, values)
  }
}

function manyVerb(method: string, values: CallValues): Code {
  if (method === 'GET' || method === 'DELETE') return bare('$list', 'GET', method)
  return method === 'POST' ? sending('$create', values) : sending('$create', values, method)
}

function oneVerb(method: string, values: CallValues): Code {
  if (method === 'GET') return bare('$get', 'GET', method)
  if (method === 'DELETE') return bare('$delete', 'DELETE', method)
  return method === 'PUT' ? sending('$replace', values) : sending('$update', values)
}

function referenceVerb(method: string, of: Place, values: CallValues): Code {
  const to = { body: values.reference }
  const many = of.kind === 'resource' && of.type.kind === 'collection'
  if (method === 'GET') return bare(many ? '$list' : '$get', 'GET', method)
  if (method === 'DELETE') return many ? bare('$list', 'GET', method) : bare('$remove', 'DELETE', method)
  if (many) return method === 'POST' ? sending('$add', to) : sending('$add', to, method)
  return method === 'PUT' ? sending('$set', to) : sending('$set', to, method)
}

function bare(verb: string, sent: string, method: string): Code {
  return code`.${identifier(verb)}(${method === sent ? code`` : methodOption(method)})`
}

function sending(verb: string, { body }: Pick<CallValues, 'body'>, method?: string): Code {
  return code`.${identifier(verb)}(${body}${method === undefined ? code`` : code`, ${methodOption(method)}`})`
}

function methodOption(method: string): Code {
  return code`{ ${identifier('method')}: ${stringLiteral(method)} }`
}
