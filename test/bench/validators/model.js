import { readFileSync } from 'node:fs'
import { createReport } from '../../../dist/diagnostics/report.js'
import { declare } from '../../../dist/graph/declare.js'
import { createGraph } from '../../../dist/graph/graph.js'
import { readCsdl } from '../../../dist/read/csdl/index.js'

/**
 * The types that are compared, as plain values that each library's schema is made of: structural properties alone, since a schema that
 * follows navigation properties reaches nearly all of Graph.
 */
export function modelOf(file) {
  const report = createReport()
  const graph = createGraph(declare([readCsdl({ path: file, text: readFileSync(file, 'utf8') }, report)], report))
  const types = new Map()
  const add = (name) => {
    if (types.has(name)) return
    types.set(name, undefined)
    const members = graph
      .propertiesOf(name)
      .filter(({ kind, type }) => kind === 'property' && type.name !== 'Edm.Stream')
      .map(({ name, type, nullable }) => ({ name, many: type.kind === 'collection', nullable, ...held(type) }))
    types.set(name, members)
  }
  const held = (type) => {
    const item = type.kind === 'collection' ? type.of : type
    if (item.kind === 'primitive') return { kind: kinds[item.name] ?? 'any' }
    const declared = graph.typeOf(item.name)
    if (declared.kind === 'enum') return { kind: 'string' }
    add(item.name)
    return { kind: 'object', of: item.name }
  }
  for (const name of ['user', 'message', 'driveItem']) add(`microsoft.graph.${name}`)
  return types
}

const kinds = {
  'Edm.String': 'string',
  'Edm.Boolean': 'boolean',
  'Edm.Int32': 'int32',
  'Edm.Int64': 'number',
  'Edm.Double': 'number',
  'Edm.DateTimeOffset': 'dateTime',
  'Edm.Guid': 'text',
  'Edm.Binary': 'text',
  'Edm.Date': 'text',
}
