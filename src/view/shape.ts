import { isDeepStrictEqual } from 'node:util'
import type { Doc } from '../graph/doc-types.js'
import type { Graph } from '../graph/graph.js'
import type { Property, StructuredType } from '../graph/types.js'
import {
  baseOf,
  changedMembers,
  creatable,
  ownProperties,
  requiredOnCreate,
  sentWhole,
  updatable,
} from '../graph/writable.js'
import { type Code, code, joinCode, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { addsToUpdate, createdAs, extendsUpdate, hasChanges } from './create-base.js'
import { isDictionary } from './dictionary.js'
import { type DocView, docView } from './doc.js'
import { pageTag } from './documented.js'
import { type Base, headingLines, plainBase } from './heading.js'
import { anyMember, controlMembers, type MemberView, membersOf, type Shape } from './shape-member.js'

/** An interface of a structured type: as it is read, made or changed. */
export interface ShapeView {
  readonly doc: DocView | undefined
  /** From `export` to the brace. */
  readonly heading: readonly Code[]
  readonly members: readonly MemberView[]
}

/** One of the interfaces of a structured type. */
export function shapeView(type: StructuredType, part: Shape, graph: Graph, scope: Scope): ShapeView {
  const name = scope.type(type.name, part)
  const { bases, members } = declared(type, part, graph, scope)
  return {
    doc:
      part === 'self'
        ? docView(type.doc, type.annotations, { see: pageTag(type.page?.file, scope) })
        : { single: purposes[part](name), lines: [] },
    heading: headingLines(name, bases, false),
    members,
  }
}

const purposes = {
  create: (name: Code) =>
    code`What is sent to make one: ${name} has no computed members, keys that the service assigns, or streams.`,
  update: (name: Code) => code`What may be changed afterwards: ${name} has no keys, computed or immutable members.`,
}

interface Declared {
  readonly bases: readonly Base[]
  readonly members: readonly MemberView[]
}

function declared(type: StructuredType, part: Shape, graph: Graph, scope: Scope): Declared {
  if (part === 'create' && sentWhole(type, graph))
    return { bases: [plainBase(scope.type(type.name))], members: controlMembers(type, part, graph) }
  if (part === 'create' && extendsUpdate(type, graph)) return beyondUpdate(type, graph, scope)
  const base = baseOf(type, graph)
  const { omitted, added } = differences(type, base, part, graph)
  const inherits = base !== undefined && (part !== 'update' || hasChanges(base, graph))
  const extended = inherits ? scope.type(base.name, extendedPart(base, part, graph)) : undefined
  const properties = [...added, ...ownProperties(type, graph), ...(part === 'self' ? toldAnew(type, graph) : [])]
  return {
    bases: extended === undefined ? [] : [narrowedBase(extended, omitted, scope)],
    members: [
      ...controlMembers(type, part, graph),
      ...properties.flatMap((property) => membersOf(property, type, part, graph, scope)),
      ...(isDictionary(type, graph) && !(base && isDictionary(base, graph)) ? [anyMember] : []),
    ],
  }
}

/** Inherited members of which the page of the type has words of its own, other than those of its bases: with these, each stands here once more. */
function toldAnew(type: StructuredType, graph: Graph): readonly Property[] {
  return (type.inherited ?? []).flatMap(({ name, doc }) => {
    const property = graph.propertyOf(type.name, name)
    return property === undefined || sameWords(doc, toldByBases(name, type, graph)) ? [] : [{ ...property, doc }]
  })
}

/** What the page of the nearest base that says something of a member says of it. */
function toldByBases(name: string, type: StructuredType, graph: Graph): Doc | undefined {
  const base = baseOf(type, graph)
  if (base === undefined) return undefined
  const told = [...base.properties, ...(base.inherited ?? [])].find((member) => member.name === name)
  return told === undefined ? toldByBases(name, base, graph) : told.doc
}

/** Wherever they stand. */
function sameWords(doc: Doc, { origin: _, ...other }: Partial<Doc> = {}): boolean {
  return isDeepStrictEqual({ ...doc, origin: undefined }, { ...other, origin: undefined })
}

/** What an alias stands for is extended instead of it, as the compiler then takes less. */
function extendedPart(base: StructuredType, part: Shape, graph: Graph): Shape {
  if (part === 'update' && base.kind === 'complex') return 'self'
  return part === 'create' ? (createdAs(base, graph) ?? 'create') : part
}

/** `XCreate` where it extends `XUpdate`: what only a new one may have, or has to. */
function beyondUpdate(type: StructuredType, graph: Graph, scope: Scope): Declared {
  const base = baseOf(type, graph)
  const inherited = base !== undefined && addsToUpdate(base, graph) ? [plainBase(scope.type(base.name, 'create'))] : []
  const members = (part: Shape) => [
    ...(inherited.length > 0 && part === 'update' ? [] : controlMembers(type, part, graph)),
    ...ownProperties(type, graph).flatMap((property) => membersOf(property, type, part, graph, scope)),
  ]
  const changed = new Set(members('update').map(({ key, type }) => `${key}: ${type}`))
  return {
    bases: [...inherited, plainBase(scope.type(type.name, 'update'))],
    members: members('create').filter(({ key, type }) => !changed.has(`${key}: ${type}`)),
  }
}

/** Inherited members that requests with the type may not have, although those with its base do; and that they may, or have to, only here. */
function differences(type: StructuredType, base: StructuredType | undefined, part: Shape, graph: Graph) {
  if (base === undefined || part === 'self') return { omitted: [], added: [] }
  const may = part === 'create' ? creatable : updatable
  const changed = changedMembers(type, graph)
  return {
    omitted: changed.filter((property) => may(property, base, graph) && !may(property, type, graph)),
    added: changed.filter(
      (property) =>
        may(property, type, graph) &&
        (!may(property, base, graph) || (part === 'create' && requiredOnCreate(property, type, graph))),
    ),
  }
}

/** A base without some of its members. */
function narrowedBase(name: Code, members: readonly Property[], scope: Scope): Base {
  if (members.length === 0) return plainBase(name)
  const names = members.map(({ name }) => stringLiteral(name))
  return { name: scope.runtime('Except', 'type'), arguments: [name, joinCode(names, ' | ')] }
}
