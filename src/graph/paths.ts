import { compare } from './declare.js'
import type { Graph } from './graph.js'
import { itemOf, type NavigationProperty, type QualifiedName } from './types.js'

/** A path from the service root to where a type is found. */
export interface PathTo {
  readonly path: string
  readonly collection: boolean
  /** True where every navigation on the way is contained, or the path is an entity set. */
  readonly contained: boolean
}

/** Paths that reach a type or a base of it, best first: collections, contained ones, nearer types, then the shortest; at most `most`. */
export function pathsTo(graph: Graph, name: QualifiedName, most = 20): readonly PathTo[] {
  const wanted = new Map(
    [name, ...graph.basesOf(name).map((base) => base.name)].map((type, distance) => [type, distance]),
  )
  const found: (PathTo & { readonly distance: number; readonly length: number })[] = []
  const seen = new Set<string>()
  let front: Front[] = graph.roots.flatMap((root) =>
    root.kind === 'entitySet' || root.kind === 'singleton'
      ? [{ path: `/${root.name}`, type: root.type, collection: root.kind === 'entitySet', contained: true, length: 1 }]
      : [],
  )
  for (let depth = 0; depth < 6 && front.length > 0; depth += 1) {
    const next: Front[] = []
    for (const place of front) {
      const distance = wanted.get(place.type)
      if (distance !== undefined) found.push({ ...place, distance })
      const visited = `${place.type} ${place.contained}`
      if (seen.has(visited)) continue
      seen.add(visited)
      const base = place.collection ? `${place.path}/{id}` : place.path
      for (const property of graph.propertiesOf(place.type))
        if (property.kind === 'navigation') next.push(follow(place, base, property))
      for (const derived of graph.derivedOf(place.type)) {
        for (const property of derived.properties)
          if (property.kind === 'navigation') next.push(follow(place, `${base}/${derived.name}`, property))
      }
    }
    front = next.filter(({ type }) => type !== '')
  }
  return found
    .toSorted(
      (a, b) =>
        Number(b.collection) - Number(a.collection) ||
        Number(b.contained) - Number(a.contained) ||
        a.distance - b.distance ||
        a.length - b.length ||
        a.path.length - b.path.length ||
        compare(a.path, b.path),
    )
    .slice(0, most)
    .map(({ path, collection, contained }) => ({ path, collection, contained }))
}

interface Front {
  readonly path: string
  readonly type: QualifiedName
  readonly collection: boolean
  readonly contained: boolean
  readonly length: number
}

function follow(place: Front, base: string, property: NavigationProperty): Front {
  const { type } = property
  const target = itemOf(type)
  return {
    path: `${base}/${property.name}`,
    type: target.kind === 'named' ? target.name : '',
    collection: type.kind === 'collection',
    contained: place.contained && property.containsTarget,
    length: place.length + 1,
  }
}
