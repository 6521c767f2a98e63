import { itemOf, type QualifiedName, type TypeDecl } from '../../graph/types.js'
import { partOf } from '../../read/part-of.js'
import { declaredHere } from '../declared-here.js'
import type { CheckContext } from '../rule.js'

/** Sets, singletons and navigation properties hold entities; unknown types are another rule's. */
export function entityExpected({ graph, report }: CheckContext): void {
  const other = (name: QualifiedName): TypeDecl | undefined => {
    const type = graph.typeOf(name)
    return type?.kind === 'entity' ? undefined : type
  }
  for (const root of graph.roots) {
    if (root.kind !== 'entitySet' && root.kind !== 'singleton') continue
    const type = other(root.type)
    if (type === undefined && !root.type.startsWith('Edm.')) continue
    const related = type === undefined ? [] : [declaredHere(type)]
    report.add(
      'graph/set-type',
      { set: root.name, type: root.type },
      partOf(root.origin, root.kind === 'entitySet' ? 'EntityType' : 'Type'),
      { related },
    )
  }
  for (const holder of graph.types.values()) {
    if (holder.kind !== 'entity' && holder.kind !== 'complex') continue
    for (const { kind, name, type, origin } of holder.properties) {
      if (kind !== 'navigation') continue
      const target = itemOf(type).name
      const found = other(target)
      if (found === undefined && (!target.startsWith('Edm.') || target === 'Edm.EntityType')) continue
      const related = found === undefined ? [] : [declaredHere(found)]
      report.add(
        'graph/navigation-type',
        { property: `${holder.name}/${name}`, type: target },
        partOf(origin, 'Type'),
        { related },
      )
    }
  }
}
