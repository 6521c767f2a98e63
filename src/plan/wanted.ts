import { createGraph, type Graph } from '../graph/graph.js'
import { resolve } from '../graph/resolve.js'
import type { QualifiedName, TypeRef } from '../graph/types.js'

/**
 * The graph without the types that are not to be emitted; what refers to them is `unknown` then. A pattern with a slash is a request path
 * (`/me/**`): it wants what the path reaches. Whatever is wanted wants what its members, its operations and its bases refer to.
 */
export function wantedGraph(graph: Graph, include: readonly string[], exclude: readonly string[]): Graph {
  if (include.length === 0 && exclude.length === 0) return graph
  const refused = exclude.map((pattern) =>
    pattern.startsWith('/') ? exactly(startingTypes(pattern, graph)) : patternOf(pattern),
  )
  const allowed = (name: QualifiedName) => !refused.some((pattern) => pattern.test(name))
  const roots =
    include.length === 0 ? [...graph.types.keys()] : include.flatMap((pattern) => startingTypes(pattern, graph))
  const wanted = new Set<QualifiedName>()
  const whole = new Set<QualifiedName>()
  const queue = roots.filter(allowed)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (whole.has(name)) continue
    whole.add(name)
    for (const type of [name, ...graph.basesOf(name).map((base) => base.name)].filter(allowed)) {
      if (wanted.has(type)) continue
      wanted.add(type)
      queue.push(...referredBy(type, graph).filter(allowed))
    }
    queue.push(
      ...graph
        .derivedOf(name)
        .map((derived) => derived.name)
        .filter(allowed),
    )
  }
  return createGraph({ ...graph, types: new Map([...graph.types].filter(([name]) => wanted.has(name))) })
}

/** Matches those names and no other. */
function exactly(names: readonly QualifiedName[]): Pick<RegExp, 'test'> {
  return { test: (name) => names.includes(name) }
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
  const self: TypeRef = { kind: 'named', name }
  const operations = [self, { kind: 'collection' as const, of: self }].flatMap(graph.operationsBoundTo)
  return [
    ...type.properties.flatMap((property) => namesIn(property.type)),
    ...operations.flatMap(({ parameters, returns }) => [
      ...parameters.flatMap((parameter) => namesIn(parameter.type)),
      ...(returns ? namesIn(returns.type) : []),
    ]),
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
