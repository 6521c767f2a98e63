import type { Report } from '../../diagnostics/report.js'
import { partOf } from '../part-of.js'
import type { Context } from './context.js'
import { primitiveTypes } from './edm.js'
import { expressionNames } from './grammar.js'
import { truthOf } from './truth.js'
import { expectedInstead } from './values.js'
import type { Vocabulary } from './vocabularies/vocabulary.js'
import { isWellKnown } from './vocabularies/well-known.js'
import type { Element } from './xml.js'

const kinds = ['PropertyPath', 'NavigationPropertyPath', 'Path'] as const

/**
 * A finding for each path to a property, or to its value, that the annotated type does not have (OData CSDL XML 4.01 §14.4.1), in terms of OASIS and of documents that are given: of those
 * one knows what they are. Only types of the document are followed; dynamic properties, annotations and what other documents declare can be anything.
 */
export function checkPaths(
  schemas: readonly Element[],
  contextOf: (schema: Element) => Context,
  vocabulary: Vocabulary,
  report: Report,
): void {
  const types = new Map<string, { readonly element: Element; readonly context: Context }>()
  const sets = new Map<string, string>()
  for (const schema of schemas) {
    const context = contextOf(schema)
    for (const element of schema.children) {
      const name = `${context.namespace}.${element.attributes['Name']}`
      if (isStructured(element)) types.set(name, { element, context })
      if (element.name !== 'EntityContainer') continue
      for (const { attributes } of element.children) {
        const type = attributes['EntityType'] ?? attributes['Type']
        if (type !== undefined) sets.set(`${name}/${attributes['Name']}`, context.resolve(type))
      }
    }
  }
  for (const schema of schemas) {
    const context = contextOf(schema)
    for (const element of schema.children) {
      const name = `${context.namespace}.${element.attributes['Name']}`
      if (isStructured(element))
        for (const holder of [element, ...element.children])
          lookInside(holder, () => [name, ...targetOf(holder, context)], context)
      else if (element.name === 'EntityContainer')
        for (const member of element.children)
          lookInside(member, () => entitiesOf(`${name}/${member.attributes['Name']}`), context)
      else if (element.name === 'Annotations')
        lookInside(element, () => targetTypes(context.path(element.attributes['Target'] ?? '')), context)
    }
  }

  /** Where paths may start: the outermost type, or what a set holds, and the type of the property that is annotated. */
  function targetTypes(target: string): readonly string[] {
    const [head = '', ...segments] = target.split('/').filter((segment) => !segment.startsWith('@'))
    const set = sets.has(`${head}/${segments[0]}`)
    const [start] = set ? entitiesOf(`${head}/${segments[0]}`) : [head]
    const path = set ? segments.slice(1) : segments
    if (start === undefined || path.length === 0) return start === undefined ? [] : [start]
    let end: string = start
    for (const segment of path) {
      const property: { readonly type: string } | 'unknown' | undefined = segment.includes('.')
        ? { type: segment }
        : propertyOf(end, segment)
      // What is annotated has to be there.
      if (property === undefined || property === 'unknown') return []
      end = property.type
    }
    return [start, end]
  }

  /** What a set holds that is no entity has its finding. */
  function entitiesOf(set: string): readonly string[] {
    const type = sets.get(set) ?? ''
    return types.get(type)?.element.name === 'EntityType' ? [type] : []
  }

  function targetOf({ attributes: { Type: type } }: Element, context: Context): readonly string[] {
    return type === undefined ? [] : [itemOf(type, context)]
  }

  /** Most hold no annotation: then nobody asks where paths start. */
  function lookInside(holder: Element, startsOf: () => readonly string[], context: Context): void {
    if (holder.children.length === 0) return
    let starts: readonly string[] | undefined
    for (const child of holder.children) {
      if (child.name !== 'Annotation' || !isKnown(child, context, vocabulary)) continue
      starts ??= startsOf()
      if (!types.has(starts[0] ?? '')) return
      look(child, starts, context)
    }
  }

  function look(element: Element, starts: readonly string[], context: Context): void {
    for (const kind of kinds) {
      const path = element.name === kind ? element.text.trim() : element.attributes[kind]?.trim()
      if (path === undefined || path === '' || expectedInstead('expressionPath', path) !== undefined) continue
      const ends = starts.map((type) => endOf(context.path(path), type))
      if (ends.some((end) => end !== undefined && (end === 'unknown' || suits(kind, end)))) continue
      const property = ends.some((end) => end !== undefined) ? expectedEnds[kind] : 'property'
      report.add(
        'csdl/annotation-value',
        { attribute: kind, value: path, expected: `the path of a ${property} of \`${starts[0]}\`` },
        partOf(element.origin, kind),
      )
    }
    const about = element.name === 'Record' ? element.children.filter(isNavigationValue) : []
    for (const child of about.length > 0 ? about : element.children) {
      if (child.name === 'PropertyValue' || expressionNames.has(child.name)) look(child, starts, context)
    }
  }

  /** The property at the end of a path. */
  function endOf(path: string, from: string): Element | 'unknown' | undefined {
    let name = from
    let end: Element | 'unknown' = 'unknown'
    for (const segment of path.split('/')) {
      // The index of an item.
      if (/^\d+$/.test(segment)) continue
      if (!/^\w+$/.test(segment)) {
        if (!/^[\w.]+$/.test(segment)) return 'unknown'
        if (vocabulary.declares(segment) && vocabulary.typeOf(segment) === undefined) return undefined
        name = segment
        continue
      }
      const property = propertyOf(name, segment)
      if (property === 'unknown' || property === undefined) return property
      end = property.element
      name = property.type
    }
    return end
  }

  /** A property, own or inherited, and its type. */
  function propertyOf(
    type: string,
    property: string,
  ): { readonly element: Element; readonly type: string } | 'unknown' | undefined {
    if (primitiveTypes.has(type)) return undefined
    const seen = new Set<string>()
    for (let name: string | undefined = type; name !== undefined; ) {
      const found = types.get(name)
      if (found === undefined || seen.has(name)) return 'unknown'
      seen.add(name)
      const { element, context } = found
      if (truthOf('OpenType', element.attributes['OpenType']) === true) return 'unknown'
      const declared = element.children.find(({ attributes }) => attributes['Name'] === property)
      // One whose name cannot be read may be it, or what is none.
      if (
        element.children.some((child) => (isProperty(child) ? context.nameOf(child) === undefined : !isBeside(child)))
      )
        return 'unknown'
      if (element.lost?.includes(property)) return 'unknown'
      if (declared !== undefined) return { element: declared, type: itemOf(declared.attributes['Type'] ?? '', context) }
      const { BaseType: base } = element.attributes
      name = base === undefined ? undefined : context.resolve(base)
    }
    return undefined
  }
}

/** The navigation property that a record is about: what else it says is said of that, not of where the annotation is. */
function isNavigationValue({ name, attributes, children }: Element): boolean {
  const path = 'NavigationPropertyPath'
  return name === 'PropertyValue' && (attributes[path] !== undefined || children.some((child) => child.name === path))
}

/** What paths of each kind end with, where they lead to something. */
const expectedEnds = {
  PropertyPath: 'structural property',
  NavigationPropertyPath: 'navigation property',
  Path: 'property',
} as const

function suits(kind: (typeof kinds)[number], end: Element): boolean {
  return kind === 'Path' || isNavigation(end) === (kind === 'NavigationPropertyPath')
}

function isProperty({ name }: Element): boolean {
  return name === 'Property' || name === 'NavigationProperty'
}

function isBeside({ name }: Element): boolean {
  return name === 'Key' || name === 'Annotation'
}

function isStructured({ name }: Element): boolean {
  return name === 'EntityType' || name === 'ComplexType'
}

function isNavigation({ name }: Element): boolean {
  return name === 'NavigationProperty'
}

function itemOf(type: string, context: Context): string {
  return context.resolve(/^\s*Collection\(\s*(.*?)\s*\)\s*$/.exec(type)?.[1] ?? type.trim())
}

function isKnown({ attributes }: Element, context: Context, vocabulary: Vocabulary): boolean {
  const term = context.resolve((attributes['Term'] ?? '').split('#')[0] ?? '')
  return vocabulary.termOf(term) !== undefined || isWellKnown(term.slice(0, Math.max(0, term.lastIndexOf('.'))))
}
