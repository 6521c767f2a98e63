import { addTo } from '../../groups.js'
import type { Described } from '../described.js'
import type { Graph } from '../graph.js'
import { itemOf, type Property, type QualifiedName, type StructuredType } from '../types.js'
import { isObject, type JsonObject, jsonOf } from './body.js'
import { isTemplate, stands } from './placeholder.js'
import type { ExampleOfSubject } from './subject.js'

/** What the bodies of documented requests show of the model, beside what pages and metadata say in words. */
export interface Shown {
  /** Properties that some request to make something sends. */
  readonly created: ReadonlySet<Property>
  /** Properties that some request to change something sends. */
  readonly updated: ReadonlySet<Property>
  /** Numbers that requests send. */
  readonly numbers: ReadonlyMap<Property, ReadonlySet<number>>
  /** Members of enumerations in other cases than the declared ones. */
  readonly spellings: ReadonlyMap<QualifiedName, ReadonlySet<string>>
  /** Names in `@odata.type` where the type is declared: its own although it is abstract, or one that is not declared. */
  readonly typeNames: ReadonlyMap<QualifiedName, ReadonlySet<string>>
  /** Complex types without members that stand for JSON of any kind. */
  readonly anyJson: ReadonlySet<QualifiedName>
  /** Whether a request that makes the type, or one derived from it, leaves the property out. */
  omitted(type: QualifiedName, property: string): boolean
}

/** Reads the bodies of requests; of answers only what stands for any JSON. */
export function shownBy(described: Described, graph: Graph): Shown {
  const created = new Set<Property>()
  const updated = new Set<Property>()
  const numbers = new Map<Property, Set<number>>()
  const spellings = new Map<QualifiedName, Set<string>>()
  const typeNames = new Map<QualifiedName, Set<string>>()
  const anyJson = new Set<QualifiedName>()
  const made = new Map<QualifiedName, ReadonlySet<string>[]>()
  const blankHolders = holdersOfBlank(graph)

  for (const { example, subject } of described.flatMap(({ examples }) => examples)) {
    if (subject.kind === 'parameters') continue
    const type = itemOf(subject.type)
    const declared = type.kind === 'named' ? graph.structuredOf(type.name) : undefined
    if (declared === undefined) continue
    const mode = modeOf(example)
    if (mode === undefined && !blankHolders.has(declared.name)) continue
    const value = jsonOf(example)?.value
    if (mode === 'create' && isObject(value) && isWhole(example))
      addTo(made, actualType(value, declared).name, new Set(Object.keys(value)))
    const sent = mode === 'create' ? created : mode === 'update' ? updated : undefined
    for (const item of itemsIn(value)) look(item, declared, sent)
  }

  function look(value: JsonObject, declared: StructuredType, sent: Set<Property> | undefined): void {
    if (sent !== undefined) nameType(value, declared)
    const { name } = actualType(value, declared)
    for (const [key, item] of Object.entries(value)) {
      const property = graph.propertyOf(name, key.replace(/@(?:odata\.)?bind$/, ''))
      if (property === undefined || (typeof item === 'string' && isTemplate(item))) continue
      if (sent !== undefined) sent.add(property)
      if (sent !== undefined && typeof item === 'number') addOnce(numbers, property, item)
      const type = itemOf(property.type)
      if (type.kind !== 'named') continue
      for (const one of property.type.kind === 'collection' && Array.isArray(item) ? item : [item])
        lookInto(one, type.name, sent)
    }
  }

  function lookInto(value: unknown, name: QualifiedName, sent: Set<Property> | undefined): void {
    const type = graph.typeOf(name)
    if (isBlank(type, graph)) {
      if (value !== null && value !== undefined && !isObject(value) && !stands(value)) anyJson.add(name)
    } else if (type?.kind === 'entity' || type?.kind === 'complex') {
      if (isObject(value)) look(value, type, sent)
    } else if (type?.kind === 'enum' && typeof value === 'string' && sent !== undefined) {
      const members = type.members.map((member) => member.name)
      for (const part of type.flags ? value.split(/(?<!\s)\s*,\s*/) : [value]) {
        const inAnyCase = (member: string) => member.toLowerCase() === part.toLowerCase()
        if (!members.includes(part) && members.some(inAnyCase)) addOnce(spellings, name, part)
      }
    }
  }

  function nameType(value: JsonObject, { name, abstract }: StructuredType): void {
    const stated = statedName(value)
    if (stated === undefined || !/^\w+(?:\.\w+)+$/.test(stated)) return
    if (stated === name ? abstract : graph.typeOf(stated) === undefined) addOnce(typeNames, name, stated)
  }

  function actualType(value: JsonObject, declared: StructuredType): StructuredType {
    const stated = statedName(value)
    return graph.derivedOf(declared.name).find(({ name }) => name === stated) ?? declared
  }

  return {
    created,
    updated,
    numbers,
    spellings,
    typeNames,
    anyJson,
    omitted: (type, property) =>
      [type, ...graph.derivedOf(type).map(({ name }) => name)].some((name) =>
        made.get(name)?.some((keys) => !keys.has(property) && !keys.has(`${property}@odata.bind`)),
      ),
  }
}

function modeOf({ kind, method }: ExampleOfSubject['example']): 'create' | 'update' | undefined {
  if (kind !== 'request') return undefined
  return method === 'POST' ? 'create' : method === 'PATCH' || method === 'PUT' ? 'update' : undefined
}

/** Nothing is known to be left out of the body but what the request leaves out. */
function isWhole({ body, truncated }: ExampleOfSubject['example']): boolean {
  return !truncated && !/\.\.\.|…/.test(body?.text ?? '')
}

/** A complex type that declares nothing, and that nothing derives from. */
function isBlank(type: ReturnType<Graph['typeOf']>, graph: Graph): boolean {
  return (
    type?.kind === 'complex' &&
    !type.open &&
    !type.abstract &&
    type.base === undefined &&
    type.properties.length === 0 &&
    graph.derivedOf(type.name).length === 0
  )
}

/** Types with a property whose type is blank. */
function holdersOfBlank(graph: Graph): ReadonlySet<QualifiedName> {
  const holders = new Set<QualifiedName>()
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    const holds = type.properties.some((property) => {
      const item = itemOf(property.type)
      return item.kind === 'named' && isBlank(graph.typeOf(item.name), graph)
    })
    if (holds) for (const { name } of [type, ...graph.derivedOf(type.name)]) holders.add(name)
  }
  return holders
}

function itemsIn(value: unknown): readonly JsonObject[] {
  const inner = isObject(value) && Array.isArray(value['value']) ? value['value'] : []
  return [value, ...inner].filter(isObject)
}

function statedName(value: JsonObject): string | undefined {
  const stated = value['@odata.type']
  return typeof stated === 'string' ? stated.slice(stated.lastIndexOf('#') + 1) : undefined
}

function addOnce<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value))
}
