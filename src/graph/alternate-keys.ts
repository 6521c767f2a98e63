import { addTo } from '../groups.js'
import { oncePer } from '../once-per.js'
import type { Graph, KeyPart } from './graph.js'
import type { Annotation, AnnotationValue, QualifiedName } from './types.js'

const terms = new Set(['Org.OData.Core.V1.AlternateKeys', 'OData.Community.Keys.V1.AlternateKeys'])

/** Alternate keys that annotations on the type, its bases or its sets state, or that documented requests use; each a list of parts like those of a key. */
export function alternateKeysOf(name: QualifiedName, graph: Graph): readonly (readonly KeyPart[])[] {
  const holders = [graph.structuredOf(name), ...graph.basesOf(name)].flatMap((type) => type?.annotations ?? [])
  const sets = setAnnotations(graph).get(name) ?? []
  const stated = [...holders, ...sets].flatMap((annotation) => keysIn(annotation, name, graph))
  const own = [graph.keyOf(name), ...stated].map(namesOf)
  const used = (graph.namedKeys.get(name) ?? []).flatMap((names) => {
    const parts = names.map((part) => ({ path: part, name: part, property: graph.propertyOf(name, part) }))
    return parts.every(({ property }) => property !== undefined) && !own.includes(namesOf(parts)) ? [parts] : []
  })
  return [...stated, ...used]
}

/** By the type of the sets. */
const setAnnotations = oncePer((graph: Graph) => {
  const byType = new Map<QualifiedName, Annotation[]>()
  for (const root of graph.roots) {
    if (root.kind !== 'entitySet') continue
    addTo(byType, root.type, ...root.annotations)
  }
  return byType
})

function namesOf(parts: readonly KeyPart[]): string {
  return parts
    .map(({ name }) => name)
    .sort()
    .join()
}

function keysIn({ term, value }: Annotation, name: QualifiedName, graph: Graph): readonly (readonly KeyPart[])[] {
  if (!terms.has(term) || value.kind !== 'collection') return []
  return value.items.flatMap((item) => {
    const parts = item.kind === 'record' ? item.properties['Key'] : undefined
    const key = parts?.kind === 'collection' ? parts.items.flatMap((part) => partOf(part, name, graph)) : []
    return key.length === 0 ? [] : [key]
  })
}

/** `Name` is the path of a property, and `Alias` what it is called in a URL. */
function partOf(part: AnnotationValue, type: QualifiedName, graph: Graph): readonly KeyPart[] {
  if (part.kind !== 'record') return []
  const path = textOf(part.properties['Name'])
  if (path === undefined) return []
  const name = textOf(part.properties['Alias']) || path.slice(path.lastIndexOf('/') + 1)
  return [{ path, name, property: path.includes('/') ? undefined : graph.propertyOf(type, path) }]
}

function textOf(value: AnnotationValue | undefined): string | undefined {
  if (value?.kind === 'path') return value.path
  return value?.kind === 'string' ? value.value : undefined
}
