import type { Graph } from '../../graph/graph.js'
import type { StructuredType } from '../../graph/types.js'
import type { BlockAnnotation } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { replaceInAnnotation } from '../edits.js'
import type { CheckContext } from '../rule.js'

/** What the annotation of a resource says of its type is what the metadata says: key, base, openness, abstractness, optional properties. */
export function annotationFacts({ graph, described, report }: CheckContext): void {
  for (const { page, type } of described) {
    if (type?.kind !== 'entity' && type?.kind !== 'complex') continue
    const annotation = page.annotations.find(({ blockType }) => blockType === 'resource')
    if (annotation === undefined) continue
    const related = [declaredHere(type)]
    for (const { fact, written, declared } of differences(annotation, type, graph)) {
      const data = { type: type.name, fact, written, declared }
      const fix = declared === undefined ? undefined : replaceInAnnotation(annotation, written, declared)
      report.add('docs/annotation-fact', data, annotation.origin, { suggestion: declared, related, fix })
    }
  }
}

interface Difference {
  readonly fact: string
  readonly written: string
  /** What belongs there; undefined where the entry has to go. */
  readonly declared: string | undefined
}

function differences({ value = {} }: BlockAnnotation, type: StructuredType, graph: Graph): readonly Difference[] {
  const { keyProperty, baseType, openType, abstract, optionalProperties } = value
  const found: Difference[] = []
  const key = graph
    .keyOf(type.name)
    .map(({ name }) => name)
    .join(',')
  if (typeof keyProperty === 'string' && !sameNames(keyProperty, key))
    found.push({ fact: 'keyProperty', written: keyProperty, declared: key === '' ? undefined : key })
  const bases = graph.basesOf(type.name).map(({ name }) => name)
  if (typeof baseType === 'string' && baseType !== '' && !bases.includes(baseType.replace(/^#/, '')))
    found.push({ fact: 'baseType', written: baseType, declared: type.base })
  const open = [type, ...graph.basesOf(type.name)].some((one) => one.open)
  if ((openType === true || openType === 'true') && !open)
    found.push({ fact: 'openType', written: 'true', declared: undefined })
  if ((openType === false || openType === 'false') && open)
    found.push({ fact: 'openType', written: 'false', declared: 'true' })
  if ((abstract === true || abstract === 'true') && !type.abstract)
    found.push({ fact: 'abstract', written: 'true', declared: undefined })
  for (const name of Array.isArray(optionalProperties) ? optionalProperties : []) {
    if (typeof name !== 'string' || name.includes('@') || graph.propertyOf(type.name, name) !== undefined) continue
    if (!open) found.push({ fact: 'optionalProperties', written: name, declared: undefined })
  }
  return found
}

function sameNames(a: string, b: string): boolean {
  const sorted = (text: string) =>
    text
      .split(',')
      .map((name) => name.trim())
      .sort()
      .join()
  return sorted(a) === sorted(b)
}
