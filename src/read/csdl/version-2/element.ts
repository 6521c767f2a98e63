import type { Origin } from '../../source.js'
import type { Element } from '../xml.js'

/** An element of CSDL 4 that stands for what is written at `origin`; attributes without a value are left out. */
export function createElement(
  name: string,
  origin: Origin,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly Element[] = [],
): Element {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return { name, attributes: Object.fromEntries(given), children, text: '', origin }
}

/** An attribute of a namespace of its own (`m:HttpMethod`, `sap:label`), whatever its prefix. */
export function extension({ attributes }: Element, name: string): string | undefined {
  const found = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
  return found === undefined ? undefined : attributes[found]
}

/** The children of that name. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name)
}

/** The schemas of a document, in order. */
export function schemasOf(root: Element): readonly Element[] {
  return childrenOf(root, 'DataServices').flatMap((services) => childrenOf(services, 'Schema'))
}
