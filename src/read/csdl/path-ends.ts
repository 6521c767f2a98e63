import type { Context } from './context.js'
import { collectedType, primitiveTypes } from './edm.js'
import { truthOf } from './truth.js'
import type { Vocabulary } from './vocabularies/vocabulary.js'
import type { Element } from './xml.js'

/** What a path leads to: an element, something that no one can tell, or what is wrong with it. */
export type PathEnd =
  | Element
  | 'unknown'
  | 'missing'
  /** Values of more than one collection (OData CSDL XML 4.01 §14.4.1.1). */
  | 'collections'
  /** A count, or an item, of what is no collection. */
  | 'single'

/** What stands on the way: a property, a parameter, or a member of a container. */
interface Step {
  readonly element: Element
  readonly type: string
  readonly many: boolean
}

/** Where a path may start: a structured type, a container, or an overload of an operation. */
export interface Start {
  readonly element: Element
  readonly context: Context
}

/** Answers where paths lead, from what is declared in a document. */
export interface PathEnds {
  has(start: string): boolean
  /** The property, own or inherited, of a start. */
  propertyOf(start: string, name: string): Step | 'unknown' | undefined
  /** `instance` for paths that give values. */
  endOf(path: string, start: string, instance: boolean): PathEnd
}

/** Dynamic properties, annotations and what other documents declare can be anything. */
export function createPathEnds(
  starts: ReadonlyMap<string, Start>,
  vocabulary: Pick<Vocabulary, 'declares' | 'has'>,
): PathEnds {
  return { has: (start) => starts.has(start), propertyOf, endOf }

  function endOf(path: string, start: string, instance: boolean): PathEnd {
    const [head = '', ...rest] = path.startsWith('/') ? path.slice(1).split('/') : [start, ...path.split('/')]
    if (isMissing(head)) return 'missing'
    let name = head
    let end: Element | undefined
    let last: Step | undefined
    let collections = 0
    for (const segment of rest) {
      const isCount = segment === '$count'
      if (isCount || /^-?\d+$/.test(segment)) {
        if (instance && last?.many === false) return 'single'
        if (isCount) return 'unknown'
        collections -= 1
        last = undefined
        continue
      }
      const [before = '', term] = segment.split('@')
      if (term !== undefined && isMissing(term.split('#')[0] ?? '')) return 'missing'
      if (!/^[\w.]+$/.test(before) && before !== '$ReturnType') return 'unknown'
      if (before.includes('.')) {
        if (isMissing(before)) return 'missing'
        name = before
        continue
      }
      const step = propertyOf(name, before)
      if (step === undefined) return 'missing'
      if (step === 'unknown' || term !== undefined) return 'unknown'
      if (step.many) collections += 1
      if (instance && collections > 1) return 'collections'
      last = step
      end = step.element
      name = step.type
    }
    return end ?? 'unknown'
  }

  /** True of a name that would have to be declared here. */
  function isMissing(name: string): boolean {
    return !starts.has(name) && vocabulary.declares(name) && !vocabulary.has(name)
  }

  function propertyOf(start: string, property: string): Step | 'unknown' | undefined {
    if (primitiveTypes.has(start)) return undefined
    const seen = new Set<string>()
    for (let name: string | undefined = start; name !== undefined; ) {
      const found = starts.get(name)
      if (found === undefined || seen.has(name)) return 'unknown'
      seen.add(name)
      const { element, context } = found
      if (truthOf('OpenType', element.attributes['OpenType']) === true) return 'unknown'
      const declared = element.children.find((child) => nameOf(child) === property)
      // One whose name cannot be read may be it, or what is none.
      if (element.children.some((child) => (isStep(child) ? !isNamed(child, context) : !isBeside(child))))
        return 'unknown'
      if (element.lost?.includes(property)) return 'unknown'
      if (declared !== undefined) return stepOf(declared, context)
      const { BaseType: base, Extends: extended = base } = element.attributes
      name = extended === undefined ? undefined : context.resolve(extended)
    }
    return undefined
  }
}

function stepOf(element: Element, context: Context): Step | 'unknown' {
  const { Type: type, EntityType: held = type } = element.attributes
  if (held === undefined) return 'unknown'
  const item = collectedType(held)
  return {
    element,
    type: context.resolve(item ?? held.trim()),
    many: item !== undefined || element.name === 'EntitySet',
  }
}

function nameOf({ name, attributes }: Element): string | undefined {
  return name === 'ReturnType' ? '$ReturnType' : attributes['Name']
}

function isNamed(element: Element, context: Context): boolean {
  return element.name === 'ReturnType' || context.nameOf(element) !== undefined
}

const steps: ReadonlySet<string> = new Set(
  ['Property', 'NavigationProperty', 'Parameter', 'ReturnType'].concat([
    'EntitySet',
    'Singleton',
    'ActionImport',
    'FunctionImport',
  ]),
)

function isStep({ name }: Element): boolean {
  return steps.has(name)
}

function isBeside({ name }: Element): boolean {
  return name === 'Key' || name === 'Annotation'
}
