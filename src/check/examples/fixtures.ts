import type { Described } from '../../graph/described.js'
import { jsonOf } from '../../graph/examples/body.js'
import type { Graph } from '../../graph/graph.js'
import { itemOf, type QualifiedName } from '../../graph/types.js'
import type { Origin } from '../../read/source.js'
import { collection, scalar } from '../../runtime/validate/index.js'
import { createSchemas } from './schemas.js'

/** A body of the docs that the model takes as it stands: of one structured value, or of several. */
export interface Fixture {
  readonly type: QualifiedName
  readonly many: boolean
  readonly value: unknown
  readonly kind: 'request' | 'response'
  /** In its normal form; undefined where only an annotation tells the type. */
  readonly request: string | undefined
  readonly origin: Origin
}

/** Examples that fit, in the order of pages; placeholders that are no values keep an example out. */
export function fixturesOf(described: Described, graph: Graph): readonly Fixture[] {
  const schemas = createSchemas(graph)
  return described.flatMap(({ examples }) =>
    examples.flatMap(({ example, subject, request }): readonly Fixture[] => {
      if (
        subject.kind === 'parameters' ||
        (example.status ?? 200) >= 300 ||
        (example.kind !== 'request' && example.kind !== 'response')
      )
        return []
      const { type } = subject
      const many = type.kind === 'collection'
      const item = itemOf(type)
      if (item.kind !== 'named' || graph.structuredOf(item.name) === undefined) return []
      const body = jsonOf(example)?.value
      const value = many && example.kind === 'response' ? valueIn(body) : body
      const schema = scalar('', () => (many ? collection(schemas.of(item)) : schemas.of(item)))
      const fits = value !== undefined && schema.check(value, { unknown: 'report' }).issues === undefined
      const held = many ? item.name : (statedName(value, graph) ?? item.name)
      return fits ? [{ type: held, many, value, kind: example.kind, request, origin: example.origin }] : []
    }),
  )
}

function statedName(value: unknown, graph: Graph): QualifiedName | undefined {
  const stated: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, '@odata.type') : undefined
  const name = typeof stated === 'string' ? stated.slice(stated.lastIndexOf('#') + 1) : undefined
  return name !== undefined && graph.structuredOf(name) !== undefined ? name : undefined
}

function valueIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined
}
