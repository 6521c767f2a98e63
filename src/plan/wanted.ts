import type { Graph } from '../graph/graph.js'
import { resolve } from '../graph/resolve.js'
import type { QualifiedName, TypeRef } from '../graph/types.js'

/**
 * Qualified names of the types to emit; undefined for all. A pattern with a slash is a request path (`/me/**`): it wants what the path
 * reaches. Whatever is wanted wants what its members and its bases refer to.
 */
export function wantedTypes(
  graph: Graph,
  include: readonly string[],
  exclude: readonly string[],
): ReadonlySet<QualifiedName> | undefined {
  if (include.length === 0 && exclude.length === 0) return undefined
  const refused = exclude.filter((pattern) => !pattern.startsWith('/')).map(patternOf)
  const roots =
    include.length === 0 ? [...graph.types.keys()] : include.flatMap((pattern) => startingTypes(pattern, graph))
  const wanted = new Set<QualifiedName>()
  const queue = roots.filter((name) => !refused.some((pattern) => pattern.test(name)))
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (wanted.has(name)) continue
    wanted.add(name)
    queue.push(...referredBy(name, graph).filter((target) => !refused.some((pattern) => pattern.test(target))))
  }
  return wanted
}

function startingTypes(pattern: string, graph: Graph): readonly QualifiedName[] {
  if (!pattern.startsWith('/')) {
    const expression = patternOf(pattern)
    return [...graph.types.keys()].filter((name) => expression.test(name))
  }
  const resolution = resolve(graph, 'GET', pattern.replace(/\/\*+$/, ''))
  if (!resolution.resolved || resolution.place.kind === 'service') return []
  const type =
    resolution.place.kind === 'resource'
      ? resolution.place.type
      : resolution.place.kind === 'operation'
        ? resolution.place.operation.returns?.type
        : undefined
  return type === undefined ? [] : namesIn(type)
}

function referredBy(name: QualifiedName, graph: Graph): readonly QualifiedName[] {
  const type = graph.structuredOf(name)
  if (type === undefined) return []
  return [
    ...(type.base === undefined ? [] : [type.base]),
    ...type.properties.flatMap((property) => namesIn(property.type)),
    ...graph.derivedOf(name).map((derived) => derived.name),
  ].filter((target) => graph.typeOf(target) !== undefined)
}

function namesIn(type: TypeRef): readonly QualifiedName[] {
  return type.kind === 'collection' ? namesIn(type.of) : type.kind === 'named' ? [type.name] : []
}

/** `*` stands for anything within a name. */
function patternOf(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .split(/\*+/)
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  )
}
