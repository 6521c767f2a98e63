import { before } from '../../before.js'
import type { Report } from '../../diagnostics/report.js'
import { namespaceOf } from '../../qualified-name.js'
import { partOf } from '../part-of.js'
import type { Context } from './context.js'
import { expressionNames } from './grammar.js'
import { createPathEnds, type PathEnd, type Start } from './path-ends.js'
import { expectedInstead } from './values.js'
import type { Vocabulary } from './vocabularies/vocabulary.js'
import { isWellKnown } from './vocabularies/well-known.js'
import type { Element } from './xml.js'

/** Expressions that hold a path. */
export const pathKinds = [
  'PropertyPath',
  'NavigationPropertyPath',
  'Path',
  'AnnotationPath',
  'ModelElementPath',
] as const

type PathKind = (typeof pathKinds)[number]

/**
 * A finding for each path that leads to nothing, or to what it should not (OData CSDL XML 4.01 §14.4.1), in terms of OASIS and of documents that are given: of those
 * one knows what they are. Only since 4.01 paths of operations start at their parameters, and values are of one collection at most.
 */
export function checkPaths(
  schemas: readonly Element[],
  contextOf: (schema: Element) => Context,
  vocabulary: Vocabulary,
  since401: boolean,
  report: Report,
): void {
  const starts = new Map<string, Start>()
  const called = (element: Element, context: Context) => `${context.namespace}.${element.attributes['Name']}`
  for (const schema of schemas) {
    const context = contextOf(schema)
    for (const element of schema.children)
      if (isStructured(element) || element.name === 'EntityContainer')
        starts.set(called(element, context), { element, context })
  }
  const ends = createPathEnds(starts, vocabulary)
  for (const schema of schemas) {
    const context = contextOf(schema)
    for (const [index, element] of schema.children.entries()) {
      const name = called(element, context)
      if (isStructured(element))
        for (const holder of [element, ...element.children])
          lookInside(holder, () => [name, ...typesOf(name, holder)], context)
      else if (element.name === 'EntityContainer') {
        lookInside(element, () => [name], context)
        for (const member of element.children) lookInside(member, () => entitiesOf(name, member), context)
      } else if (since401 && (element.name === 'Action' || element.name === 'Function')) {
        const overload = `${name}#${index}`
        starts.set(overload, { element, context })
        for (const holder of [element, ...element.children]) lookInside(holder, () => [overload], context)
      } else if (element.name === 'Annotations')
        lookInside(element, () => targetTypes(context.path(element.attributes['Target'] ?? '')), context)
    }
  }

  /** Where paths may start: the outermost type, or what a set holds, and the type of the property that is annotated. */
  function targetTypes(target: string): readonly string[] {
    const [head = '', ...segments] = target.split('/').filter((segment) => !segment.startsWith('@'))
    const member = starts.get(head)?.element.name === 'EntityContainer' ? segments.shift() : undefined
    const set = member === undefined ? undefined : ends.propertyOf(head, member)
    // What is annotated has to be there.
    if (member !== undefined && typeof set !== 'object') return []
    const [start] = typeof set === 'object' ? entitiesOf(head, set.element) : [head]
    if (start === undefined || segments.length === 0) return start === undefined ? [] : [start]
    let end: string = start
    for (const segment of segments) {
      const step = segment.includes('.') ? { type: segment } : ends.propertyOf(end, segment)
      if (typeof step !== 'object') return []
      end = step.type
    }
    return [start, end]
  }

  /** What a set holds that is no entity has its finding. */
  function entitiesOf(container: string, { attributes: { Name: member = '' } }: Element): readonly string[] {
    return typesOf(container, { attributes: { Name: member } }).filter(
      (type) => starts.get(type)?.element.name === 'EntityType',
    )
  }

  function typesOf(holder: string, { attributes: { Name: name } }: Pick<Element, 'attributes'>): readonly string[] {
    const step = name === undefined ? undefined : ends.propertyOf(holder, name)
    return typeof step === 'object' ? [step.type] : []
  }

  /** Most hold no annotation: then nobody asks where paths start. */
  function lookInside(holder: Element, startsOf: () => readonly string[], context: Context): void {
    if (holder.children.length === 0) return
    let found: readonly string[] | undefined
    for (const child of holder.children) {
      if (child.name !== 'Annotation' || !isKnown(child, context, vocabulary)) continue
      found ??= startsOf()
      if (!starts.has(found[0] ?? '')) return
      look(child, found, context)
    }
  }

  function look(element: Element, from: readonly string[], context: Context): void {
    for (const kind of pathKinds) {
      const path = element.name === kind ? element.text.trim() : element.attributes[kind]?.trim()
      if (path === undefined || path === '' || expectedInstead(valueKindOf(kind), path) !== undefined) continue
      const found = from.map((start) => ends.endOf(context.path(path), start, since401 && kind === 'Path'))
      if (found.some((end) => end === 'unknown' || suits(kind, end))) continue
      const around = path.startsWith('/') ? '' : ` of \`${before(from[0] ?? '', '#')}\``
      const data = { attribute: kind, value: path, expected: `${expectedEnd(kind, found)}${around}` }
      report.add('csdl/annotation-value', data, partOf(element.origin, kind))
    }
    const about = element.name === 'Record' ? element.children.filter(isNavigationValue) : []
    for (const child of about.length > 0 ? about : element.children) {
      if (child.name === 'PropertyValue' || expressionNames.has(child.name)) look(child, from, context)
    }
  }
}

/** The navigation property that a record is about: what else it says is said of that, not of where the annotation is. */
function isNavigationValue({ name, attributes, children }: Element): boolean {
  const path = 'NavigationPropertyPath'
  return name === 'PropertyValue' && (attributes[path] !== undefined || children.some((child) => child.name === path))
}

function expectedEnd(kind: PathKind, found: readonly PathEnd[]): string {
  if (found.includes('collections')) return 'a path through one collection at most'
  if (found.includes('single')) return 'a path with its count or index behind a collection'
  return `the path of ${found.some((end) => end !== 'missing') ? endsOfKinds[kind] : ends[kind]}`
}

const ends = {
  PropertyPath: 'a property',
  NavigationPropertyPath: 'a property',
  Path: 'a property',
  AnnotationPath: 'an annotation',
  ModelElementPath: 'a model element',
} as const

/** What paths of each kind end with, where they lead to something. */
const endsOfKinds = { ...ends, PropertyPath: 'a structural property', NavigationPropertyPath: 'a navigation property' }

function valueKindOf(kind: PathKind): 'annotationPath' | 'expressionPath' {
  return kind === 'AnnotationPath' ? 'annotationPath' : 'expressionPath'
}

function suits(kind: PathKind, end: PathEnd): boolean {
  if (typeof end !== 'object') return false
  if (kind !== 'PropertyPath' && kind !== 'NavigationPropertyPath') return true
  return (end.name === 'NavigationProperty') === (kind === 'NavigationPropertyPath')
}

function isStructured({ name }: Element): boolean {
  return name === 'EntityType' || name === 'ComplexType'
}

function isKnown({ attributes }: Element, context: Context, vocabulary: Vocabulary): boolean {
  const term = context.resolve((attributes['Term'] ?? '').split('#')[0] ?? '')
  return vocabulary.termOf(term) !== undefined || isWellKnown(namespaceOf(term))
}
