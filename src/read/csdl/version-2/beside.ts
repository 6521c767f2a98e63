import { createReport } from '../../../diagnostics/report.js'
import type { Source } from '../../source.js'
import { type Element, readXml } from '../xml.js'
import { asEdmx } from './documents.js'
import { schemasOf } from './element.js'
import { type Names, namesOf } from './names.js'

type NamedSchema = readonly [schema: Element, names: Names]

/** Schemas of other documents whose namespaces these use, and those that they use in turn. Only documents that are needed are read. */
export function schemasBeside(own: readonly NamedSchema[], beside: readonly Source[]): readonly NamedSchema[] {
  if (beside.length === 0) return []
  const found: NamedSchema[] = []
  const known = new Set(own.map(([, { namespace }]) => namespace))
  const unread = new Set(beside)
  let open = own
  while (open.length > 0 && unread.size > 0) {
    const wanted = [...namespacesUsed(open)].filter((namespace) => !known.has(namespace))
    for (const namespace of wanted) known.add(namespace)
    const sources = [...unread].filter(({ text }) => wanted.some((namespace) => declares(text, namespace)))
    for (const source of sources) unread.delete(source)
    open = sources.flatMap(namedSchemasOf)
    found.push(...open)
  }
  return found
}

function declares(text: string, namespace: string): boolean {
  return text.includes(`Namespace="${namespace}"`) || text.includes(`Namespace='${namespace}'`)
}

/** Each document tells its own findings where it is read for itself. */
function namedSchemasOf(source: Source): readonly NamedSchema[] {
  const untold = createReport()
  const root = readXml(source, untold)
  const schemas = root === undefined ? [] : schemasOf(asEdmx(root, untold))
  return schemas.map((schema) => [schema, namesOf(schema, schemas)] as const)
}

const references: Readonly<Record<string, readonly string[]>> = {
  EntityType: ['BaseType'],
  NavigationProperty: ['Relationship'],
  End: ['Type'],
  EntitySet: ['EntityType'],
  AssociationSet: ['Association'],
}

function namespacesUsed(schemas: readonly NamedSchema[]): ReadonlySet<string> {
  const used = new Set<string>()
  for (const [schema, names] of schemas) look(schema, names)
  return used

  function look(element: Element, names: Names): void {
    for (const attribute of references[element.name] ?? []) {
      const name = names.qualified(element.attributes[attribute] ?? '')
      const dot = name.lastIndexOf('.')
      if (dot > 0) used.add(name.slice(0, dot))
    }
    for (const child of element.children) look(child, names)
  }
}
