import type { Report } from '../diagnostics/report.js'
import type { CsdlDocument, Schema } from '../read/csdl/types.js'
import type { Origin } from '../read/source.js'
import { isBefore4 } from './version.js'

/** What is known of a namespace from the documents before. */
interface Known {
  readonly file: string
  readonly origin: Origin
  readonly names: Set<string>
}

/**
 * A schema is in one document (OData CSDL XML 4.01 §5). One that others continue is read as one, and told; where most of a schema is declared before, it is that which
 * is told, and what is there a second time is left out.
 */
export function withSharedNamespaces(documents: readonly CsdlDocument[], report: Report): readonly CsdlDocument[] {
  const known = new Map<string, Known>()
  return documents.map((document) => {
    const schemas = document.schemas.map((schema) => shared(schema, document, known, report))
    return schemas.every((schema, index) => schema === document.schemas[index]) ? document : { ...document, schemas }
  })
}

function shared(schema: Schema, { file, version }: CsdlDocument, known: Map<string, Known>, report: Report): Schema {
  const { namespace, origin } = schema
  const names = namesIn(schema)
  const before = known.get(namespace)
  // Annotations may stand anywhere, and two schemas of one document have their finding.
  if (names.length === 0) return schema
  if (before === undefined) known.set(namespace, { file, origin, names: new Set(names) })
  if (before === undefined || before.file === file) return schema
  const again = new Set(names.filter((name) => before.names.has(name)))
  for (const name of names) before.names.add(name)
  const related = [{ ...before.origin, message: `\`${namespace}\` is first declared here` }]
  if (again.size === 0) {
    if (!isBefore4(version)) report.add('graph/split-schema', { namespace, file: before.file }, origin, { related })
    return schema
  }
  if (again.size < 2 || again.size * 2 <= names.length) return schema
  report.add('graph/repeated-schema', { namespace, file: before.file, count: again.size }, origin, { related })
  const isNew = ({ name }: { readonly name: string }) => !again.has(name)
  return {
    ...schema,
    types: schema.types.filter(isNew),
    operations: schema.operations.filter(isNew),
    containers: schema.containers.filter(isNew),
    terms: schema.terms.filter(isNew),
    annotationTargets: schema.annotationTargets.filter(({ target }) => !again.has(target.split(/[/(@]/)[0] ?? '')),
  }
}

function namesIn({ types, operations, containers, terms }: Schema): readonly string[] {
  return [...new Set([...types, ...operations, ...containers, ...terms].map(({ name }) => name))]
}
