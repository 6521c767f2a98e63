import type { Graph } from '../graph/graph.js'
import type { QualifiedName } from '../graph/types.js'
import { namespaceOf } from '../qualified-name.js'

/** As `object` takes it: the qualified name, before which the alias of its namespace may stand (`graph=microsoft.graph.message`). */
export function aliasedName(name: QualifiedName, { aliases }: Graph): string {
  const alias = aliases.get(namespaceOf(name))
  return alias === undefined ? name : `${alias}=${name}`
}
