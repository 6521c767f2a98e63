import type { Origin } from '../../read/source.js'
import type { EnumMember, EnumType, PrimitiveName, Property, StructuredType, TypeDecl } from '../types.js'
import { annotationsOf } from './annotations.js'
import { changed, docOf, mapped, matcherOf, retyped, typeRefOf } from './changed.js'
import type { Change, CorrectionOf } from './schema.js'

/** Whether the correction is about this type, or about some member of it. */
export function concerns(type: TypeDecl, { kind, member }: CorrectionOf<'type'>): boolean {
  if (member === undefined) return kind === undefined || kind === type.kind
  const named = matcherOf(member)
  switch (type.kind) {
    case 'entity':
    case 'complex':
      if (kind === 'property' || kind === 'navigation')
        return type.properties.some((property) => property.kind === kind && named(property.name))
      return (kind === undefined || kind === type.kind) && type.properties.some(({ name }) => named(name))
    case 'enum':
      return (kind === undefined || kind === 'enum') && type.members.some(({ name }) => named(name))
    case 'typeDefinition':
      return false
  }
}

/** The type as corrected: undefined where it is removed, the very same where nothing differs. */
export function correctType(type: TypeDecl, correction: CorrectionOf<'type'>, origin: Origin): TypeDecl | undefined {
  const { kind, member, remove, change = {} } = correction
  if (member === undefined) return remove ? undefined : changeType(type, change, origin)
  const named = matcherOf(member)
  switch (type.kind) {
    case 'entity':
    case 'complex': {
      const properties = mapped(type.properties, (property) => {
        const other = (kind === 'property' || kind === 'navigation') && kind !== property.kind
        if (other || !named(property.name)) return property
        return remove ? undefined : changeProperty(property, change, origin)
      })
      return properties === type.properties ? type : { ...type, properties }
    }
    case 'enum': {
      const members = mapped(type.members, (entry) => {
        if (!named(entry.name)) return entry
        return remove ? undefined : changeEnumMember(entry, change, origin)
      })
      return members === type.members ? type : { ...type, members }
    }
    case 'typeDefinition':
      return type
  }
}

function changeType(type: TypeDecl, change: Change, origin: Origin): TypeDecl {
  const told = {
    annotations: annotationsOf(type.annotations, change, origin),
    doc: docOf(change.description, type.doc, origin),
  }
  switch (type.kind) {
    case 'entity': {
      const own = changed(type, {
        ...told,
        abstract: change.abstract,
        open: change.open,
        hasStream: change.hasStream,
        key: change.key?.map((path) => ({ path, alias: undefined, origin })),
      })
      return rebased(own, change.base)
    }
    case 'complex':
      return rebased(changed(type, { ...told, abstract: change.abstract, open: change.open }), change.base)
    case 'enum':
      return changed<EnumType>(type, { ...told, flags: change.flags })
    case 'typeDefinition':
      return changed(type, {
        ...told,
        underlying: change.type as PrimitiveName | undefined,
        facets: changed(type.facets, facetsOf(change)),
      })
  }
}

function rebased<T extends StructuredType>(type: T, base: string | null | undefined): T {
  if (base === undefined || (base ?? undefined) === type.base) return type
  return { ...type, base: base ?? undefined }
}

function changeProperty(property: Property, change: Change, origin: Origin): Property {
  const shared = {
    annotations: annotationsOf(property.annotations, change, origin),
    doc: docOf(change.description, property.doc, origin),
    nullable: change.nullable,
    type: change.type === undefined ? undefined : typeRefOf(change.type),
  }
  if (property.kind === 'navigation')
    return changed(property, { ...shared, containsTarget: change.containsTarget, partner: change.partner })
  return changed(retyped(property, change), {
    ...shared,
    defaultValue: change.defaultValue,
    facets: changed(property.facets, facetsOf(change)),
  })
}

function changeEnumMember(member: EnumMember, change: Change, origin: Origin): EnumMember {
  return changed(member, {
    annotations: annotationsOf(member.annotations, change, origin),
    doc: docOf(change.description, member.doc, origin),
    value: change.value === undefined ? undefined : String(change.value),
  })
}

/** The facets that a correction names. */
export function facetsOf({ maxLength, precision, scale, unicode, srid }: Change) {
  return { maxLength, precision, scale, unicode, srid }
}
