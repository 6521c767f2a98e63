import type { Doc, OperationDoc } from './doc-types.js'
import type { Graph } from './graph.js'
import { itemOf, type Operation, type TypeDecl, typeText } from './types.js'

/** The graph as `edmwright graph` prints it (PRODUCT §1); types are written as in CSDL. */
export function graphJson(graph: Graph): object {
  return {
    version: graph.version,
    types: [...graph.types.values()].map((type) => typeJson(type, graph)),
    operations: graph.operations.map(operationJson),
    roots: graph.roots.map((root) => ({
      name: root.name,
      kind: root.kind,
      ...(root.kind === 'entitySet' || root.kind === 'singleton' ? { type: root.type } : { operation: root.operation }),
    })),
    requests: graph.requests.map(({ request, doc }) => ({ request, doc: operationDocJson(doc) })),
  }
}

function typeJson(type: TypeDecl, graph: Graph): object {
  const shared = { name: type.name, kind: type.kind, doc: docJson(type.doc) }
  switch (type.kind) {
    case 'entity':
    case 'complex':
      return {
        ...shared,
        base: type.base ?? null,
        abstract: type.abstract,
        open: type.open,
        key: type.kind === 'entity' ? graph.keyOf(type.name).map(({ path }) => path) : [],
        properties: type.properties.map((property) => ({
          name: property.name,
          kind: property.kind,
          type: typeText(property.type),
          nullable: property.nullable ?? true,
          doc: docJson(property.doc),
        })),
        ...(type.inherited === undefined
          ? {}
          : { inherited: type.inherited.map(({ name, doc }) => ({ name, doc: docJson(doc) })) }),
      }
    case 'enum':
      return {
        ...shared,
        underlying: type.underlying,
        flags: type.flags,
        members: type.members.map(({ name, value, doc, newer }) => ({
          name,
          value,
          doc: docJson(doc),
          ...(newer ? { newer } : {}),
        })),
      }
    case 'typeDefinition':
      return { ...shared, underlying: type.underlying }
  }
}

/** The text with its place, and what it states; facts that are not stated are left out. */
function docJson(doc: Doc | undefined): object | null {
  if (doc === undefined) return null
  const { text, origin, limits, query, ...facts } = doc
  const stated = { ...facts, ...limits, ...(query.options.length === 0 ? {} : { query: query.options }) }
  return {
    text,
    file: origin.file,
    line: origin.line,
    ...Object.fromEntries(Object.entries(stated).filter(([, fact]) => isStated(fact))),
    ...(query.operators.length === 0 ? {} : { operators: query.operators }),
    ...(query.returned === undefined ? {} : { returned: query.returned }),
  }
}

function isStated(fact: unknown): boolean {
  return Array.isArray(fact) ? fact.length > 0 : fact !== undefined && fact !== false
}

function operationDocJson(doc: OperationDoc | undefined): object | null {
  if (doc === undefined) return null
  const { text, origin, ...facts } = doc
  const stated = Object.entries(facts).filter(([, fact]) => isStated(fact))
  return { text, file: origin.file, line: origin.line, ...Object.fromEntries(stated) }
}

function operationJson({ name, kind, binding, parameters, returns, composable, doc }: Operation): object {
  return {
    name,
    kind,
    binding: binding === undefined ? null : typeText(binding.type),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      type: typeText(parameter.type),
      nullable: parameter.nullable ?? true,
      optional: parameter.optional,
      ...(parameter.doc === undefined ? {} : { doc: docJson(parameter.doc) }),
    })),
    returns: returns === undefined ? null : typeText(returns.type),
    composable,
    doc: operationDocJson(doc),
  }
}

/** A class diagram of the named types, their bases and what their own members refer to. */
export function mermaid(graph: Graph, names: readonly string[]): string {
  const lines = names.flatMap((name) => {
    const type = graph.structuredOf(name)
    if (type === undefined) return []
    const id = idOf(name)
    return [
      `  class ${id}["${name}"] {`,
      ...type.properties
        .filter(({ kind }) => kind === 'property')
        .map((property) => `    ${typeText(property.type).replaceAll(/[()]/g, '~')} ${property.name}`),
      '  }',
      ...(type.base === undefined ? [] : [`  ${idOf(type.base)} <|-- ${id}`]),
      ...type.properties
        .filter(({ kind }) => kind === 'navigation')
        .map((property) => {
          const target = itemOf(property.type)
          const many = property.type.kind === 'collection' ? ' "*"' : ''
          return `  ${id} -->${many} ${target.kind === 'named' ? idOf(target.name) : ''} : ${property.name}`
        }),
    ]
  })
  return ['classDiagram', ...new Set(lines)].join('\n')
}

function idOf(name: string): string {
  return name.replaceAll('.', '_')
}
