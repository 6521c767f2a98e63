import type { AnnotationTarget, EntityContainer, QualifiedName } from './types.js'

/** Containers in an order where none comes before one that extends it. */
export function extendingFirst(containers: readonly EntityContainer[]): readonly EntityContainer[] {
  const chains = new Map(containers.map((container) => [container, chainOf(container, containers).length]))
  return containers.toSorted((a, b) => (chains.get(b) ?? 0) - (chains.get(a) ?? 0))
}

/**
 * Targets that an extending container gives what it inherits, called as where that is declared: `n.c/as` is `n.base/as` where `n.c` has `as` by extending
 * `n.base` (OData CSDL XML 4.01 §13.1).
 */
export function inheritedTargets(
  targets: readonly AnnotationTarget[],
  containers: readonly EntityContainer[],
): readonly AnnotationTarget[] {
  const extending = new Map(containers.filter((each) => each.extends !== undefined).map((each) => [each.name, each]))
  return targets.flatMap((each) => {
    const [head = '', member, ...path] = each.target.split('/')
    const container = extending.get(head)
    if (container === undefined || member === undefined) return []
    const holder = chainOf(container, containers).find(({ members }) => members.some(({ name }) => name === member))
    if (holder === undefined || holder === container) return []
    return [{ ...each, target: [holder.name, member, ...path].join('/') }]
  })
}

/** A container, then what it extends, until a name is not declared or a circle closes. */
function chainOf(start: EntityContainer, containers: readonly EntityContainer[]): readonly EntityContainer[] {
  const chain: EntityContainer[] = []
  for (let next: EntityContainer | undefined = start; next !== undefined && !chain.includes(next); ) {
    chain.push(next)
    const base: QualifiedName | undefined = next.extends
    next = base === undefined ? undefined : containers.find(({ name }) => name === base)
  }
  return chain
}
