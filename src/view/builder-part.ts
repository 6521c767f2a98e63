import type { Graph } from '../graph/graph.js'
import { type EntityType, itemOf, type Property, type QualifiedName, type StructuredType } from '../graph/types.js'
import { baseOf, ownProperties } from '../graph/writable.js'
import { oncePerPair } from '../once-per.js'
import { type Code, identifier } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { castsOf } from './builder-casts.js'
import { isMember } from './member.js'

/** What builders of an entity type refer to: where it leads, and what can be expanded in it. */
type Part = 'links' | 'nav'

/** What can be expanded, by its path. */
interface Expandable {
  readonly path: string
  readonly target: QualifiedName
  readonly many: boolean
}

/** The interface of an entity type, or of the nearest base that adds something to its own; none where nothing is there. */
export function partCode(name: QualifiedName, part: Part, graph: Graph, scope: Scope): Code | undefined {
  const type = graph.structuredOf(name)
  const holder = type && holderOf(type, type, part, graph)
  return holder && scope.type(holder.name, part)
}

/** What its own interface extends. */
export function basePartCode(type: StructuredType, part: Part, graph: Graph, scope: Scope): Code | undefined {
  const holder = holderOfBase(type, type, part, graph)
  return holder && scope.type(holder.name, part)
}

/** What can be expanded, as a type argument. */
export function navCode(name: QualifiedName, graph: Graph, scope: Scope): Code {
  return partCode(name, 'nav', graph, scope) ?? identifier('object')
}

/** Whether a type has more of it than its base. */
export function addsPart(type: EntityType, part: Part, graph: Graph): boolean {
  return addsTo(type, type, part, graph)
}

/** The type, or the nearest of its bases, that has more of it than its own base, for a type that is or derives from it. */
function holderOf(type: StructuredType, user: StructuredType, part: Part, graph: Graph): StructuredType | undefined {
  if (type.kind !== 'entity' || addsTo(user, type, part, graph)) return type
  return holderOfBase(type, user, part, graph)
}

function holderOfBase(
  type: StructuredType,
  user: StructuredType,
  part: Part,
  graph: Graph,
): StructuredType | undefined {
  const base = baseOf(type, graph)
  return base?.kind === type.kind ? holderOf(base, user, part, graph) : undefined
}

/** Casts are nothing to a type that nothing derives from. */
function addsTo(user: StructuredType, type: EntityType, part: Part, graph: Graph): boolean {
  if (part === 'links') return leadsOn(type, graph)
  return ownExpandable(type, graph).length > 0 || (castsOf(user, graph).length > 0 && leadsToCasts(type, graph))
}

/** Whether what can be expanded in derived types is found from here; they inherit that, and have it no more. */
export function leadsToCasts(type: EntityType, graph: Graph): boolean {
  return baseOf(type, graph)?.kind !== 'entity' && castsOf(type, graph).length > 0
}

const leadsOn = oncePerPair(
  (type: StructuredType, graph: Graph): boolean =>
    graph.addressed.has(type.name) ||
    ownProperties(type, graph).some((property) => isMember(property, graph)) ||
    graph.operationsBoundTo({ kind: 'named', name: type.name }).length > 0,
)

/** What can be expanded in a type, and not in its base. */
export const ownExpandable = oncePerPair((type: StructuredType, graph: Graph): readonly Expandable[] =>
  ownProperties(type, graph).flatMap((property) =>
    [{ path: property.name, property }, ...navigationInside(property, graph)].flatMap(({ path, property }) => {
      const target = navigationTarget(property, graph)
      return target === undefined ? [] : [{ path, target, many: property.type.kind === 'collection' }]
    }),
  ),
)

/** Navigation of a complex member is expanded by its path (`quota/owner`). */
function navigationInside({ name, type }: Property, graph: Graph) {
  const item = itemOf(type)
  if (item.kind !== 'named' || graph.typeOf(item.name)?.kind !== 'complex') return []
  return graph.propertiesOf(item.name).map((property) => ({ path: `${name}/${property.name}`, property }))
}

function navigationTarget(property: Property, graph: Graph): QualifiedName | undefined {
  if (property.kind !== 'navigation') return undefined
  const target = itemOf(property.type)
  return target.kind === 'named' && graph.typeOf(target.name)?.kind === 'entity' ? target.name : undefined
}
