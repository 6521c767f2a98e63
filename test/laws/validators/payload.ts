import fc from 'fast-check'
import type { Graph } from '../../../src/graph/graph.js'
import type { Facets, Property, QualifiedName, TypeRef } from '../../../src/graph/types.js'
import { isStream } from '../../../src/graph/writable.js'
import { primitive, type Wrong, wrongPrimitives } from './primitive.js'

/** A payload that a service may answer with, and where one change makes it wrong. */
export interface Payload {
  readonly value: Record<string, unknown>
  readonly places: readonly Place[]
}

/** A place in a payload, and what may not stand there. */
export interface Place {
  readonly path: readonly (string | number)[]
  readonly wrong: readonly Wrong[]
}

type Draw = fc.GeneratorValue

/** Payloads of one type, entity or complex, of any graph. */
export function payloadOf(name: QualifiedName, graph: Graph): fc.Arbitrary<Payload> {
  return fc.gen().map((draw) => {
    const places: Place[] = []
    const value = structured(name, name, [], 3, { graph, draw, places })
    return { value, places }
  })
}

interface Context {
  readonly graph: Graph
  readonly draw: Draw
  readonly places: Place[]
}

type Path = readonly (string | number)[]

function structured(
  declared: QualifiedName,
  name: QualifiedName,
  path: Path,
  depth: number,
  context: Context,
): Record<string, unknown> {
  const { graph, draw, places } = context
  const properties = graph.propertiesOf(name).filter((property) => !isStream(property))
  const few = draw(fc.subarray, [...properties], { maxLength: Math.min(properties.length, 12) })
  const entries = few.map((property) => [property.name, member(property, [...path, property.name], depth, context)])
  const typed = declared !== name || draw(fc.boolean)
  if (typed) {
    entries.unshift(['@odata.type', `#${name}`])
    const [base] = graph.basesOf(name)
    const bases = base === undefined || declared !== name ? [] : [{ value: `#${base.name}`, code: 'type-name' }]
    places.push({ path: [...path, '@odata.type'], wrong: [{ value: 5, code: 'type' }, ...bases] })
  }
  if (draw(fc.boolean)) entries.push(['unheardOf', draw(fc.jsonValue)])
  if (path.length === 0) {
    entries.push(['@odata.etag', draw(fc.string)])
    places.push({ path: ['@odata.etag'], wrong: [{ value: 5, code: 'type' }] })
  }
  return Object.fromEntries(entries)
}

function member(property: Property, path: Path, depth: number, context: Context): unknown {
  const { draw, places } = context
  const { type, nullable } = property
  if (type.kind !== 'collection') {
    if (!nullable) places.push({ path, wrong: [{ value: null, code: 'null' }] })
    return nullable && draw(fc.integer, { min: 0, max: 4 }) === 0 ? null : item(property, type, path, depth, context)
  }
  places.push({
    path,
    wrong: [
      { value: {}, code: 'type' },
      { value: null, code: 'null' },
    ],
  })
  const count = depth === 0 ? 0 : draw(fc.integer, { min: 0, max: 2 })
  const itemsNullable = nullable !== false && property.kind === 'property'
  return Array.from({ length: count }, (_, index) => {
    if (!itemsNullable) places.push({ path: [...path, index], wrong: [{ value: null, code: 'null' }] })
    return item(property, type.of, [...path, index], depth - 1, context)
  })
}

function item(property: Property, type: TypeRef, path: Path, depth: number, context: Context): unknown {
  const { graph, draw, places } = context
  const wrong = (...all: readonly Wrong[]) => places.push({ path, wrong: all })
  if (property.kind === 'navigation') {
    wrong({ value: 'one', code: 'type' }, { value: [], code: 'type' })
    return { id: draw(fc.string), anything: draw(fc.jsonValue) }
  }
  if (type.kind === 'primitive') return plain(type.name, property.facets, wrong, draw)
  if (type.kind === 'collection') return []
  const declared = graph.typeOf(type.name)
  switch (declared?.kind) {
    case 'typeDefinition':
      return plain(declared.underlying, declared.facets, wrong, draw)
    case 'enum': {
      wrong({ value: 1.5, code: 'type' }, { value: true, code: 'type' })
      const names = declared.members.map(({ name }) => name)
      const listed = declared.flags
        ? draw(fc.subarray, names, { minLength: Math.min(1, names.length) }).join(',')
        : undefined
      return draw(fc.constantFrom, listed ?? names[0] ?? 'later', 3, 'unheardOf')
    }
    case 'complex': {
      wrong({ value: 'one', code: 'type' }, { value: [], code: 'type' })
      const derived = graph.derivedOf(type.name).filter(({ abstract }) => !abstract)
      const actual = draw(fc.constantFrom, type.name, ...derived.map(({ name }) => name))
      return depth === 0 ? {} : structured(type.name, actual, path, depth - 1, context)
    }
    default:
      return draw(fc.jsonValue)
  }
}

function plain(name: string, facets: Facets, wrong: (...all: readonly Wrong[]) => void, draw: Draw): unknown {
  const all = wrongPrimitives(name, facets)
  if (all.length > 0) wrong(...all)
  return draw(() => primitive(name, facets))
}
