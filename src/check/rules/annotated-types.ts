import type { Graph } from '../../graph/graph.js'
import { itemOf, type QualifiedName, typeText } from '../../graph/types.js'
import { namespaceOf, shortNameOf } from '../../qualified-name.js'
import type { BlockAnnotation, Page } from '../../read/docs/types.js'
import { replaceInAnnotation } from '../edits.js'
import { nearestTypeIn } from '../nearest-type.js'
import type { CheckContext, DescribedPage } from '../rule.js'
import { isPrimitive } from '../type-cells.js'

/** Types that annotations name are declared, and that of a resource is the one in the title. */
export function annotatedTypes({ graph, described, report, declared }: CheckContext): void {
  const nearestType = nearestTypeIn(declared)
  for (const about of described) {
    const { page } = about
    for (const annotation of page.annotations) {
      const { blockType = 'ignored', origin } = annotation
      const name = typeIn(annotation)
      if (name === undefined || blockType === 'ignored' || graph.typeOf(name) !== undefined) continue
      // Such a page has a finding of its own.
      if (blockType === 'resource' && about.type === undefined && about.typeName === name) continue
      report.add('docs/annotation-type', { name, blockType }, origin, {
        suggestion: () => nearestType(name),
        fix: caseEdit(annotation, name, nearestType(name)),
      })
    }
    checkTitle(about, graph, report)
    checkAnswers(about, graph, report)
  }
}

/** The type that the annotation of an answer names is one that the request gives: that, one that derives from it, or a base of it; one or many. */
function checkAnswers({ examples }: DescribedPage, graph: Graph, report: CheckContext['report']): void {
  for (const { example, subject, request } of examples) {
    if (example.kind !== 'response' || request === undefined || subject.kind !== 'value') continue
    const declared = itemOf(subject.type)
    const annotated = example.odataType?.replace(/^collection\s*\((.*)\)$/i, '$1').trim() ?? ''
    if ((example.status ?? 200) >= 300 || declared.kind !== 'named' || graph.typeOf(annotated) === undefined) continue
    const related = [...graph.basesOf(declared.name), ...graph.derivedOf(declared.name)].map(({ name }) => name)
    const fits = annotated === declared.name || related.includes(annotated)
    if (fits && example.isCollection === (subject.type.kind === 'collection')) continue
    const data = {
      request,
      written: example.isCollection ? `Collection(${annotated})` : annotated,
      declared: typeText(subject.type),
    }
    report.add('docs/answer-type', data, example.origin, { suggestion: fits ? undefined : declared.name })
  }
}

/** Undefined for JSON of no declared type. */
function typeIn({ value }: BlockAnnotation): QualifiedName | undefined {
  const stated = value?.['@odata.type']
  if (typeof stated !== 'string') return undefined
  const name = stated
    .trim()
    .replace(/^collection\s*\((.*)\)$/i, '$1')
    .trim()
    .replace(/^#/, '')
  return name === '' || isPrimitive(name) ? undefined : name
}

function caseEdit(annotation: BlockAnnotation, name: string, meant: string | undefined) {
  return meant?.toLowerCase() === name.toLowerCase() ? replaceInAnnotation(annotation, name, meant) : undefined
}

/** "Table resource type" may be the page of `workbookTable`. */
function checkTitle({ page, type }: DescribedPage, graph: Graph, report: CheckContext['report']): void {
  const annotation = page.annotations.find(({ blockType }) => blockType === 'resource')
  const titled = titledName(page, graph)
  if (annotation === undefined || titled === undefined || type === undefined || typeIn(annotation) !== type.name) return
  if (titled.toLowerCase() === type.name.toLowerCase()) return
  const alias = shortNameOf(type.name).toLowerCase().includes(shortNameOf(titled).toLowerCase())
  if (alias && graph.typeOf(titled) === undefined && namespaceOf(titled) === namespaceOf(type.name)) return
  report.add('docs/title-type', { titled, annotated: type.name }, page.titleOrigin, {
    related: [{ ...annotation.origin, message: `\`${type.name}\` is named here` }],
  })
}

/** What "parcel resource type" claims to be about. */
function titledName({ title, namespace }: Page, graph: Graph): QualifiedName | undefined {
  const word = /^([\w.]+) (?:resource|complex|entity|facet|type)\b/i.exec(title.trim())?.[1]
  if (word === undefined || word.includes('.')) return word
  return `${namespace?.name ?? graph.mainNamespace}.${word}`
}
