import type { Graph } from '../graph/graph.js'
import { mayLeadNowhere } from '../graph/leads-nowhere.js'
import { limitsOf } from '../graph/limits.js'
import {
  type Annotation,
  type Facets,
  itemOf,
  type Property,
  type StructuredType,
  type TypeDecl,
  type TypeRef,
} from '../graph/types.js'
import { baseOf, isStream, ownProperties } from '../graph/writable.js'
import { jsonPrimitive } from './json-primitive.js'

/** A schema or a part of one. */
export type Json = { readonly [key: string]: unknown }

/**
 * JSON Schema 2020-12 of what a service answers, one definition a type by its qualified name. As in reading, absence is fine, enums are open
 * and undeclared properties pass. What JSON Schema cannot say is left open: days that no month has, and the digits of decimals.
 */
export function jsonSchemaText(graph: Graph): string {
  const $defs = Object.fromEntries([...graph.types.values()].map((type) => [type.name, definitionOf(type, graph)]))
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $defs }, undefined, 2)}\n`
}

function definitionOf(type: TypeDecl, graph: Graph): Json {
  switch (type.kind) {
    case 'enum':
      return { type: ['string', 'integer'], examples: type.members.map(({ name }) => name) }
    case 'typeDefinition':
      return limited(jsonPrimitive(type.underlying, type.facets), type.annotations)
    case 'entity':
    case 'complex':
      return structured(type, graph)
  }
}

function structured(type: StructuredType, graph: Graph): Json {
  const base = baseOf(type, graph)
  const properties = ownProperties(type, graph).filter((property) => !isStream(property))
  return {
    type: 'object',
    ...(base === undefined ? {} : { allOf: [reference(base.name)] }),
    properties: Object.fromEntries(properties.map((property) => [property.name, memberOf(property, graph)])),
    ...(base === undefined ? { patternProperties: controlInformation } : {}),
  }
}

function memberOf(property: Property, graph: Graph): Json {
  const { type } = property
  const nullable = property.nullable || mayLeadNowhere(property, graph)
  const of = itemOf(type)
  const item =
    property.kind === 'navigation'
      ? { type: 'object' }
      : limited(heldOf(of, property.facets, graph), property.annotations)
  if (type.kind !== 'collection') return nullable ? orNull(item) : item
  const { minItems, maxItems } = limitsOf(property.annotations)
  const items = property.nullable !== false && property.kind === 'property' ? orNull(item) : item
  return { type: 'array', items, ...(minItems && { minItems }), ...(maxItems === undefined ? {} : { maxItems }) }
}

function heldOf(type: TypeRef, facets: Facets, graph: Graph): Json {
  if (type.kind === 'primitive') return jsonPrimitive(type.name, facets)
  const declared = type.kind === 'named' ? graph.typeOf(type.name) : undefined
  if (declared === undefined) return {}
  const derived = declared.kind === 'complex' ? graph.derivedOf(declared.name).filter(({ abstract }) => !abstract) : []
  if (derived.length === 0) return reference(declared.name)
  const chosen = derived.map(({ name }) => ({
    if: {
      required: ['@odata.type'],
      properties: { '@odata.type': { pattern: `(^|#)${name.replaceAll('.', '\\.')}$` } },
    },
    // biome-ignore lint/suspicious/noThenProperty: so JSON Schema calls it.
    then: reference(name),
  }))
  return { ...reference(declared.name), allOf: chosen }
}

/** Bounds that numbers keep; of other types they stand for something that JSON Schema cannot compare. */
function limited(of: Json, annotations: readonly Annotation[]): Json {
  const { pattern, minimum, maximum, multipleOf, allowed } = limitsOf(annotations)
  const step = Number(multipleOf)
  // Decimals are text here; what JSON cannot hold exactly is left out.
  const bound = (name: string, limit: typeof minimum) =>
    limit !== undefined && String(Number(limit.value)) === String(limit.value)
      ? { [limit.exclusive ? `exclusive${name}` : name.toLowerCase()]: Number(limit.value) }
      : {}
  const more = {
    // Of others, a text could keep readers that go back busy for ever.
    ...(pattern !== undefined && STEADY.test(pattern) ? { pattern } : {}),
    ...bound('Minimum', minimum),
    ...bound('Maximum', maximum),
    // Readers divide in floating point, which is exact for whole numbers alone.
    ...(Number.isSafeInteger(step) && step > 0 ? { multipleOf: step } : {}),
    ...(allowed === undefined ? {} : { enum: allowed }),
  }
  return Object.keys(more).length === 0 ? of : { allOf: [of, more] }
}

/** A pattern from the begin of the text on, with one part at most that may be of any length. */
const ATOM = /(?:\\[dDwWsS]|\\[^\w]|\[(?:\\.|[^[\\\]])*\]|[^\\[\](){}|*+?^$])(?:\{\d+\})?/.source
const STEADY = new RegExp(`^\\^(?:${ATOM})*(?:(?:[*+?]|\\{\\d+,\\d*\\})(?:${ATOM})*)?\\$?$`)

function orNull(of: Json): Json {
  return { anyOf: [of, { type: 'null' }] }
}

function reference(name: string): Json {
  return { $ref: `#/$defs/${name}` }
}

/** The control information whose type the standard fixes (OData JSON Format 4.01 §4.6). */
const controlInformation: Json = {
  '^@(odata\\.)?(type|context|etag|(edit|read|next|delta)Link)$': { type: 'string' },
  '@(odata\\.)?count$': { type: ['integer', 'string'], minimum: 0, pattern: '^[0-9]{1,19}$' },
}
