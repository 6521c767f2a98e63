import type { Origin } from '../../read/source.js'
import {
  type ContainerMember,
  type EnumMember,
  nullableUnsaid,
  type PrimitiveName,
  type Property,
  type TypeDecl,
} from '../types.js'
import { annotationsOf } from './annotations.js'
import { docOf, typeRefOf } from './changed.js'
import type { CorrectionOf, NewEnumMember, NewProperty } from './schema.js'
import { facetsOf } from './types.js'

/** The type that a correction adds. */
export function createType({ type: name, add }: CorrectionOf<'newType'>, origin: Origin): TypeDecl {
  const annotations = annotationsOf([], add, origin)
  const shared = { name, annotations, doc: docOf(add.description, undefined, origin), origin }
  switch (add.kind) {
    case 'entity':
    case 'complex': {
      const structured = {
        ...shared,
        base: add.base,
        abstract: add.abstract ?? false,
        open: add.open ?? false,
        refused: [],
        properties: Object.entries(add.members ?? {}).map(([name, member]) => createProperty(name, member, origin)),
        page: undefined,
      }
      if (add.kind === 'complex') return { kind: 'complex', ...structured }
      const key = (add.key ?? []).map((path) => ({ path, alias: undefined, origin }))
      return { kind: 'entity', ...structured, key, hasStream: add.hasStream ?? false }
    }
    case 'enum':
      return {
        kind: 'enum',
        ...shared,
        underlying: (add.underlying ?? 'Edm.Int32') as PrimitiveName,
        flags: add.flags ?? false,
        members: Object.entries(add.members).map(([name, member]) => createEnumMember(name, member, origin)),
        page: undefined,
      }
    case 'typeDefinition':
      return {
        kind: 'typeDefinition',
        ...shared,
        underlying: add.underlying as PrimitiveName,
        facets: { ...facetsOf(add) },
      }
  }
}

/** The property that a correction adds; a navigation property is so by its `kind`. */
export function createProperty(name: string, add: NewProperty, origin: Origin): Property {
  const type = typeRefOf(add.type)
  const shared = {
    name,
    type,
    annotations: annotationsOf([], add, origin),
    doc: docOf(add.description, undefined, origin),
    origin,
  }
  if (add.kind === 'property') {
    return {
      kind: 'property',
      ...shared,
      nullable: add.nullable ?? nullableUnsaid(type),
      facets: facetsOf(add),
      defaultValue: add.defaultValue,
    }
  }
  return {
    kind: 'navigation',
    ...shared,
    nullable: add.nullable ?? type.kind !== 'collection',
    partner: add.partner,
    containsTarget: add.containsTarget ?? false,
    referentialConstraints: [],
    onDelete: undefined,
  }
}

/** The enum member that a correction adds. */
export function createEnumMember(name: string, add: NewEnumMember, origin: Origin): EnumMember {
  const annotations = annotationsOf([], add, origin)
  return { name, value: String(add.value), annotations, doc: docOf(add.description, undefined, origin), origin }
}

/** The entity set or singleton that a correction adds. */
export function createRoot({ root: name, add }: CorrectionOf<'newRoot'>, origin: Origin): ContainerMember {
  const shared = { name, type: add.type, bindings: [], annotations: annotationsOf([], add, origin), origin }
  return add.kind === 'entitySet'
    ? { kind: 'entitySet', ...shared, includeInServiceDocument: true }
    : { kind: 'singleton', ...shared, nullable: false }
}
