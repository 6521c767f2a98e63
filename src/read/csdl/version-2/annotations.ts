import type { Origin } from '../../source.js'
import type { Element } from '../xml.js'
import { childrenOf, createElement, extension } from './element.js'
import { expression } from './expressions.js'

const core = 'Org.OData.Core.V1.'

/** A constant annotation. */
export function createAnnotation(term: string, value: string | boolean, origin: Origin): Element {
  const kind = typeof value === 'string' ? 'String' : 'Bool'
  return createElement('Annotation', origin, { Term: term, [kind]: String(value) })
}

/** An annotation whose value is a record; paths are given in a list. */
export function createRecord(
  term: string,
  values: Readonly<Record<string, boolean | readonly string[]>>,
  origin: Origin,
): Element {
  const properties = Object.entries(values).map(([name, value]) =>
    typeof value === 'boolean'
      ? createElement('PropertyValue', origin, { Property: name, Bool: String(value) })
      : createElement('PropertyValue', origin, { Property: name }, [
          createElement(
            'Collection',
            origin,
            {},
            value.map((path) => ({ ...createElement('PropertyPath', origin, {}), text: path })),
          ),
        ]),
  )
  return createElement('Annotation', origin, { Term: term }, [createElement('Record', origin, {}, properties)])
}

/** What an element says of itself: annotations as they are, V3's value annotations, documentation, and what only attributes say. */
export function annotationsOf(element: Element): readonly Element[] {
  return [
    ...childrenOf(element, 'Annotation'),
    ...childrenOf(element, 'ValueAnnotation').map(asAnnotation),
    ...descriptions(element),
    ...attributes(element),
  ]
}

/** `Annotations` of V3 hold `ValueAnnotation` where those of V4 hold `Annotation`; undefined where they hold neither. */
export function annotationTarget(element: Element): Element | undefined {
  const children = element.children.flatMap((child) => {
    if (child.name === 'TypeAnnotation') return []
    return child.name === 'ValueAnnotation' ? [asAnnotation(child)] : [child]
  })
  return children.length === 0 && element.children.length > 0 ? undefined : { ...element, children }
}

function asAnnotation(element: Element): Element {
  return { ...expression(element), name: 'Annotation' }
}

function descriptions(element: Element): readonly Element[] {
  const [documentation] = childrenOf(element, 'Documentation')
  const told = new Map<string, string>()
  const quickinfo = extension(element, 'quickinfo') ?? extension(element, 'label')
  if (quickinfo) told.set('Description', quickinfo)
  for (const { name, text } of documentation?.children ?? []) {
    const term = name === 'Summary' ? 'Description' : name
    if ((term === 'Description' || term === 'LongDescription') && text.trim() !== '') told.set(term, text.trim())
  }
  return [...told].map(([term, text]) => createAnnotation(core + term, text, (documentation ?? element).origin))
}

/** Every `sap:` attribute as it is, as `sap.label`; `StoreGeneratedPattern` as `Computed`. */
function attributes(element: Element): readonly Element[] {
  const kept = Object.entries(element.attributes).flatMap(([name, value]) => {
    const [, own] = /^sap:([\w-]+)$/.exec(name) ?? []
    if (own === undefined) return []
    const term = `sap.${own.replaceAll('-', '_')}`
    return [createAnnotation(term, value === 'true' || value === 'false' ? value === 'true' : value, element.origin)]
  })
  const generated = extension(element, 'StoreGeneratedPattern')
  return generated === 'Identity' || generated === 'Computed'
    ? [...kept, createAnnotation(`${core}Computed`, true, element.origin)]
    : kept
}
