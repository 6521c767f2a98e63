import type { Graph } from '../graph/graph.js'
import type { ContainerMember, EntityContainer } from '../graph/types.js'

/** Members of a container with those of the containers that it extends. */
export interface ContainerMembers {
  readonly members: ReadonlyMap<string, ContainerMember>
  /** False where an extended container is not declared, or a member could not be read. */
  readonly complete: boolean
}

/** Finds the members of each container once. */
export function createContainerMembers(graph: Graph): (container: EntityContainer) => ContainerMembers {
  const byName = new Map(graph.containers.map((container) => [container.name, container]))
  const known = new Map<EntityContainer, ContainerMembers>()
  return (container) => {
    const found = known.get(container) ?? collect(container, byName, graph.lost)
    known.set(container, found)
    return found
  }
}

function collect(
  start: EntityContainer,
  byName: ReadonlyMap<string, EntityContainer>,
  lost: ReadonlySet<string>,
): ContainerMembers {
  const members = new Map<string, ContainerMember>()
  const seen = new Set<EntityContainer>()
  let container: EntityContainer | undefined = start
  while (container !== undefined && !seen.has(container)) {
    seen.add(container)
    for (const member of container.members) if (!members.has(member.name)) members.set(member.name, member)
    if (isLossy(container, lost)) return { members, complete: false }
    if (container.extends === undefined) return { members, complete: true }
    container = byName.get(container.extends)
  }
  return { members, complete: container !== undefined }
}

function isLossy({ name }: EntityContainer, lost: ReadonlySet<string>): boolean {
  return [...lost].some((each) => each.startsWith(`${name}/`))
}
