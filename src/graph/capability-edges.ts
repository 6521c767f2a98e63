import {
  type Capabilities,
  capabilitiesAt,
  type Place,
  placeOf,
  placeOfEntities,
  restrictedPaths,
} from './capabilities.js'
import type { Declarations } from './declarations.js'
import { inheritedTargets } from './extended-containers.js'
import { type ContainerMember, itemOf, type NavigationProperty, type QualifiedName, type TypeDecl } from './types.js'

/** What holds at an edge, and further on where it is reached through that edge. */
export interface EdgeCapabilities {
  capabilitiesOf(edge: ContainerMember | NavigationProperty): Capabilities
  /** What annotations on the edge say of navigation properties behind it, by path (`manager/messages`), sorted. */
  capabilitiesBehind(edge: ContainerMember | NavigationProperty): ReadonlyMap<string, Behind>
  /** What is stated where a type is written: at sets, navigation properties and the paths of containers. */
  statedPlaces(): readonly StatedPlace[]
}

/** What is stated somewhere of a type there; `root` where that is a set or singleton. */
export interface StatedPlace {
  readonly type: QualifiedName
  readonly root: boolean
  readonly place: Place
}

/** A navigation property behind an edge, and what holds of it there. */
export interface Behind {
  readonly property: NavigationProperty
  readonly capabilities: Capabilities
}

/**
 * Decides by the nearest statement: for a container path, then in `NavigationRestrictions` on the way, then at the navigation
 * property, then at its type (Org.OData.Capabilities.V1; OData CSDL 4.01 §14.2.2).
 */
export function createEdgeCapabilities({ types, containers, annotationTargets }: Declarations): EdgeCapabilities {
  const owners = new Map<NavigationProperty, TypeDecl>()
  for (const type of types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) if (property.kind === 'navigation') owners.set(property, type)
  }
  const byContainerPath = new Map<string, Map<string, Place>>()
  const rooted = new Map<ContainerMember, string>()
  for (const { name, members } of containers) for (const member of members) rooted.set(member, `${name}/${member.name}`)
  const roots = new Set(rooted.values())
  for (const { target, annotations } of [...annotationTargets, ...inheritedTargets(annotationTargets, containers)]) {
    const [container, root, ...path] = target.split('/')
    const key = `${container}/${root}`
    if (path.length === 0 || !roots.has(key)) continue
    const places = byContainerPath.get(key) ?? new Map<string, Place>()
    places.set(path.join('/'), placeOf(annotations))
    byContainerPath.set(key, places)
  }

  function typePlace(name: QualifiedName | undefined): readonly Place[] {
    const places: Place[] = []
    const seen = new Set<TypeDecl>()
    let type = name === undefined ? undefined : types.get(name)
    while ((type?.kind === 'entity' || type?.kind === 'complex') && !seen.has(type)) {
      seen.add(type)
      places.push(placeOfEntities(type.annotations))
      type = type.base === undefined ? undefined : types.get(type.base)
    }
    return places
  }

  function placesOf(edge: ContainerMember | NavigationProperty): readonly Place[] {
    const target = targetOf(edge)
    if (edge.kind !== 'navigation') return [placeOfEntities(edge.annotations), ...typePlace(target)]
    const restricted = restrictedPaths(placeOf(owners.get(edge)?.annotations ?? [])).get(edge.name)
    return [...(restricted === undefined ? [] : [restricted]), placeOf(edge.annotations), ...typePlace(target)]
  }

  /** The last navigation property of a path from a type; casts name the type to go on from. */
  function propertyAt(from: QualifiedName | undefined, path: string): NavigationProperty | undefined {
    let name = from
    let found: NavigationProperty | undefined
    for (const segment of path.split('/')) {
      if (segment.includes('.')) {
        name = segment
        continue
      }
      const property = propertyOf(name, segment)
      if (property === undefined) return undefined
      name = itemOf(property.type).name
      found = property.kind === 'navigation' ? property : undefined
    }
    return found
  }

  function propertyOf(name: QualifiedName | undefined, segment: string) {
    const seen = new Set<string>()
    for (let at = name; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const type = types.get(at)
      if (type?.kind !== 'entity' && type?.kind !== 'complex') return undefined
      const property = type.properties.find((each) => each.name === segment)
      if (property !== undefined) return property
      at = type.base
    }
    return undefined
  }

  function placesAt(root: ContainerMember, from: QualifiedName): readonly StatedPlace[] {
    const paths = [
      ...(byContainerPath.get(rooted.get(root) ?? '') ?? []),
      ...restrictedPaths(placeOf(root.annotations)),
    ]
    return paths.flatMap(([path, place]) => {
      const property = propertyAt(from, path)
      return property === undefined ? [] : [{ type: itemOf(property.type).name, root: false, place }]
    })
  }

  return {
    statedPlaces: () => [
      ...[...rooted.keys()].flatMap((root) => {
        const type = targetOf(root)
        if (type === undefined) return []
        return [{ type, root: true, place: placeOf(root.annotations) }, ...placesAt(root, type)]
      }),
      ...[...owners].flatMap(([property, owner]) => {
        const restricted = restrictedPaths(placeOf(owner.annotations)).get(property.name)
        const places = [placeOf(property.annotations), ...(restricted === undefined ? [] : [restricted])]
        return places.map((place) => ({ type: itemOf(property.type).name, root: false, place }))
      }),
    ],
    capabilitiesOf: (edge) => capabilitiesAt(placesOf(edge)),
    capabilitiesBehind(edge) {
      const targeted = edge.kind === 'navigation' ? undefined : byContainerPath.get(rooted.get(edge) ?? '')
      const restricted = restrictedPaths(placeOf(edge.annotations))
      const behind = new Map<string, Behind>()
      for (const path of [...new Set([...(targeted?.keys() ?? []), ...restricted.keys()])].sort()) {
        const property = propertyAt(targetOf(edge), path)
        if (property === undefined) continue
        const near = [targeted?.get(path), restricted.get(path)].filter((place) => place !== undefined)
        behind.set(path, { property, capabilities: capabilitiesAt([...near, ...placesOf(property)]) })
      }
      return behind
    },
  }
}

function targetOf(edge: ContainerMember | NavigationProperty): QualifiedName | undefined {
  if (edge.kind === 'navigation') return itemOf(edge.type).name
  return edge.kind === 'entitySet' || edge.kind === 'singleton' ? edge.type : undefined
}
