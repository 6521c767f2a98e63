import type { Report } from '../../diagnostics/report.js'
import { isNamespace } from './names.js'
import type { Element } from './xml.js'

/** The document with a namespace for each schema that names none: the one by which its own names are used, with a finding. */
export function withNamespaces(root: Element, report: Report): Element {
  const services = root.children.filter(({ name }) => name === 'DataServices')
  if (services.every(({ children }) => children.every((child) => !isUnnamed(child)))) return root
  const known = new Set(
    [...root.children, ...services]
      .flatMap(({ children }) => children)
      .flatMap(({ attributes: { Namespace: namespace = '', Alias: alias = '' } }) => [namespace, alias]),
  )
  const children = root.children.map((child) =>
    services.includes(child)
      ? {
          ...child,
          children: child.children.map((schema) =>
            isUnnamed(schema) ? named(schema, services, known, report) : schema,
          ),
        }
      : child,
  )
  return { ...root, children }
}

/** A `namespace` is a slip, which is told where attributes are. */
function isUnnamed({ name, attributes }: Element): boolean {
  return (
    name === 'Schema' &&
    (attributes['Namespace'] ?? '') === '' &&
    Object.keys(attributes).every((each) => each === 'Namespace' || each === 'Alias' || /^xmlns|:/.test(each))
  )
}

function named(schema: Element, services: readonly Element[], known: ReadonlySet<string>, report: Report): Element {
  const { Alias: alias, ...others } = schema.attributes
  const used = namespaceUsed(schema, services, known)
  const taken = used ?? alias ?? 'Unnamed'
  const data = { element: 'Schema', attribute: 'Namespace', taken }
  report.add('csdl/missing-attribute', data, schema.origin)
  const attributes = used === undefined || alias === undefined ? others : schema.attributes
  return { ...schema, attributes: { ...attributes, Namespace: taken } }
}

const references = ['Type', 'EntityType', 'BaseType', 'Relationship', 'Association', 'Action', 'Function', 'Target']

/** The namespace by which most of what the schema declares is used. */
function namespaceUsed(schema: Element, services: readonly Element[], known: ReadonlySet<string>): string | undefined {
  const declared = new Set(schema.children.map(({ attributes }) => attributes['Name']))
  const uses = new Map<string, number>()
  for (const holder of services) look(holder)
  return [...uses].toSorted(([, a], [, b]) => b - a)[0]?.[0]

  function look({ attributes, children }: Element): void {
    for (const attribute of references) {
      const [, namespace = '', name] = /^(?:Collection\()?([^/(]+)\.([^./()]+)/.exec(attributes[attribute] ?? '') ?? []
      if (declared.has(name) && isNamespace(namespace) && !known.has(namespace))
        uses.set(namespace, (uses.get(namespace) ?? 0) + 1)
    }
    for (const child of children) look(child)
  }
}
