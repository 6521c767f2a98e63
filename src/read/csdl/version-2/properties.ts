import type { Element } from '../xml.js'
import { annotationsOf } from './annotations.js'
import { defaultBefore4 } from './default-values.js'
import { createElement } from './element.js'
import type { Names } from './names.js'
import { propertyCapabilities } from './sap.js'

/** Type and facets as V4 writes them. */
export function typeAttributes({ attributes }: Element, names: Names) {
  const {
    Type: given,
    CollectionKind: many,
    Nullable,
    DefaultValue,
    MaxLength,
    Precision,
    Scale,
    Unicode,
    SRID,
  } = attributes
  const type = given === undefined ? undefined : names.type(given)
  const kind = many === 'List' || many === 'Bag' ? `Collection(${type})` : type
  return {
    Type: kind,
    Nullable,
    DefaultValue: defaultBefore4(type, DefaultValue),
    // What says 0 says nothing.
    MaxLength: MaxLength === '0' ? undefined : MaxLength,
    Precision,
    Scale: Scale?.toLowerCase(),
    Unicode,
    SRID,
  }
}

/** A structural property as V4 has it. */
export function property(element: Element, names: Names): Element {
  return createElement(
    'Property',
    element.origin,
    { Name: element.attributes['Name'], ...typeAttributes(element, names) },
    [...annotationsOf(element), ...propertyCapabilities(element)],
  )
}
