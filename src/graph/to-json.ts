import { typeText } from './declare.js'
import type { Graph } from './graph.js'
import type { ContainerMember, Doc, Operation, Property, TypeDecl } from './types.js'

/** The graph as plain JSON, for scripts; types are written as in CSDL (`Collection(microsoft.graph.recipient)`). */
export function graphToJson(graph: Graph): GraphJson {
  return {
    types: [...graph.types.values()].map(typeToJson),
    operations: graph.operations.map(operationToJson),
    roots: graph.roots.map(rootToJson),
  }
}

export interface GraphJson {
  readonly types: readonly JsonObject[]
  readonly operations: readonly JsonObject[]
  readonly roots: readonly JsonObject[]
}

type JsonObject = Readonly<Record<string, unknown>>

function typeToJson(type: TypeDecl): JsonObject {
  const common = { name: type.name, kind: type.kind, doc: docToJson(type.doc) }
  switch (type.kind) {
    case 'entity':
    case 'complex':
      return {
        ...common,
        base: type.base,
        abstract: type.abstract,
        open: type.open,
        ...(type.kind === 'entity' ? { key: type.key.map(({ path }) => path) } : {}),
        properties: type.properties.map(propertyToJson),
      }
    case 'enum':
      return {
        ...common,
        underlying: type.underlying,
        flags: type.flags,
        members: type.members.map(({ name, value, doc }) => ({ name, value, doc: docToJson(doc) })),
      }
    case 'typeDefinition':
      return { ...common, underlying: type.underlying }
  }
}

function propertyToJson(property: Property): JsonObject {
  return {
    name: property.name,
    kind: property.kind,
    type: typeText(property.type),
    nullable: property.nullable,
    ...(property.kind === 'navigation' ? { containsTarget: property.containsTarget } : {}),
    doc: docToJson(property.doc),
  }
}

function operationToJson(operation: Operation): JsonObject {
  return {
    name: operation.name,
    kind: operation.kind,
    binding: operation.binding === undefined ? undefined : typeText(operation.binding.type),
    parameters: operation.parameters.map(({ name, type, nullable, optional, doc }) => ({
      name,
      type: typeText(type),
      nullable,
      optional,
      doc: docToJson(doc),
    })),
    returns: operation.returns === undefined ? undefined : typeText(operation.returns.type),
    doc: docToJson(operation.doc),
    permissions: operation.doc?.permissions ?? [],
  }
}

function rootToJson(root: ContainerMember): JsonObject {
  switch (root.kind) {
    case 'entitySet':
    case 'singleton':
      return { name: root.name, kind: root.kind, type: root.type }
    case 'actionImport':
    case 'functionImport':
      return { name: root.name, kind: root.kind, operation: root.operation }
  }
}

function docToJson(doc: Pick<Doc, 'text' | 'origin'> | undefined): JsonObject | undefined {
  return doc === undefined ? undefined : { text: doc.text, file: doc.origin.file, line: doc.origin.line }
}
