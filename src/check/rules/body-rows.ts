import type { Graph } from '../../graph/graph.js'
import type { Resolution } from '../../graph/resolve.js'
import {
  itemOf,
  type Operation,
  type Parameter,
  type Property,
  type QualifiedName,
  type StructuredType,
} from '../../graph/types.js'
import type { DocRow, Page } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { bodyRowsOf, checkMember, meantBy, sameButCase } from '../rows.js'
import type { CheckContext } from '../rule.js'
import { titledType } from '../subject.js'

/** Rows of a request's body name properties of what it creates or changes, or parameters of what it calls. */
export function bodyRows(context: CheckContext): void {
  for (const { page, requests } of context.described) {
    const rows = bodyRowsOf(page)
    const place = requests.map(({ resolution }) => placeOf(resolution)).find((place) => place !== undefined)
    if (rows.length === 0 || place === undefined) continue
    if (place.kind === 'operation') checkParameters(rows, place.operation, context)
    else checkProperties(rows, place.type, page, context)
  }
}

type Sought =
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'type'; readonly type: QualifiedName }

function placeOf(resolution: Resolution): Sought | undefined {
  if (!resolution.resolved) return undefined
  const { place, request } = resolution
  if (place.kind === 'operation') return { kind: 'operation', operation: place.operation }
  if (place.kind !== 'resource' || !/^(POST|PATCH|PUT) /.test(request)) return undefined
  const type = itemOf(place.type)
  return type.kind === 'named' ? { kind: 'type', type: type.name } : undefined
}

function checkParameters(rows: readonly DocRow[], operation: Operation, context: CheckContext): void {
  const overloads = context.graph.operations.filter(({ name }) => name === operation.name)
  const parameters = overloads.flatMap((overload) => overload.parameters)
  for (const row of rows) {
    const parameter: Parameter | undefined =
      operation.parameters.find(({ name }) => name === row.name) ??
      parameters.find(({ name }) => name === row.name) ??
      sameButCase(row.name, parameters)
    if (parameter !== undefined) checkMember(row, parameter, rows, context)
    else
      context.report.add('docs/unknown-parameter', { name: row.name, operation: operation.name }, row.nameOrigin, {
        ...meantBy(row, parameters, rows, context),
        related: [declaredHere(operation)],
      })
  }
}

function checkProperties(rows: readonly DocRow[], base: QualifiedName, page: Page, context: CheckContext): void {
  const { graph, report } = context
  const found = graph.structuredOf(base)
  if (found === undefined) return
  const type = titledType(page.title, found, graph)
  const { name } = type
  const open = [type, ...graph.basesOf(name)].some((one) => one.open)
  const properties = writable(type, graph)
  for (const row of rows) {
    const property = properties.find((one) => one.name === row.name) ?? sameButCase(row.name, properties)
    if (property !== undefined) checkMember(row, property, rows, context)
    else if (open) report.add('docs/dynamic-property', { name: row.name, type: name }, row.nameOrigin)
    else
      report.add('docs/unknown-property', { name: row.name, type: name }, row.nameOrigin, {
        ...meantBy(row, properties, rows, context),
        related: [declaredHere({ name, origin: type.origin })],
      })
  }
}

/** A body may be of a derived type. */
function writable(type: StructuredType, graph: Graph): readonly Property[] {
  return [...graph.propertiesOf(type.name), ...graph.derivedOf(type.name).flatMap(({ properties }) => properties)]
}
