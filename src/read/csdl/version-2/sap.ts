import type { Element } from '../xml.js'
import { createAnnotation, createRecord } from './annotations.js'
import { childrenOf, extension } from './element.js'

const capabilities = 'Org.OData.Capabilities.V1.'

/** What `sap:` attributes say of a set, as Capabilities; `properties` are those of its entity type (SAP Annotations for OData Version 2.0). */
export function setCapabilities(set: Element, properties: readonly Element[]): readonly Element[] {
  const { origin } = set
  const flag = (attribute: string) => flagOf(set, attribute)
  const named = (attribute: string, value: string) =>
    properties
      .filter((property) => extension(property, attribute) === value)
      .flatMap(({ attributes }) => attributes['Name'] ?? [])
  const records: readonly (readonly [string, Readonly<Record<string, boolean | readonly string[] | undefined>>])[] = [
    ['ReadRestrictions', { Readable: flag('addressable') === false ? false : undefined }],
    ['InsertRestrictions', { Insertable: flag('creatable') }],
    ['UpdateRestrictions', { Updatable: flag('updatable') }],
    ['DeleteRestrictions', { Deletable: flag('deletable') }],
    ['CountRestrictions', { Countable: flag('countable') }],
    ['SearchRestrictions', { Searchable: flag('searchable') }],
    [
      'FilterRestrictions',
      {
        RequiresFilter: flag('requires-filter'),
        RequiredProperties: someOf(named('required-in-filter', 'true')),
        NonFilterableProperties: someOf(named('filterable', 'false')),
      },
    ],
    ['SortRestrictions', { NonSortableProperties: someOf(named('sortable', 'false')) }],
  ]
  const pageable = flag('pageable')
  const topable = flag('topable') ?? pageable
  return [
    ...records.flatMap(([term, values]) => {
      const given = Object.entries(values).filter(
        (entry): entry is [string, boolean | readonly string[]] => entry[1] !== undefined,
      )
      return given.length === 0 ? [] : [createRecord(capabilities + term, Object.fromEntries(given), origin)]
    }),
    ...(topable === undefined ? [] : [createAnnotation(`${capabilities}TopSupported`, topable, origin)]),
    ...(pageable === undefined ? [] : [createAnnotation(`${capabilities}SkipSupported`, pageable, origin)]),
  ]
}

/** What `sap:` attributes say of writing a property: computed, or settled when it is created. */
export function propertyCapabilities(property: Element): readonly Element[] {
  if (flagOf(property, 'updatable') !== false) return []
  const term = flagOf(property, 'creatable') === false ? 'Computed' : 'Immutable'
  return [createAnnotation(`Org.OData.Core.V1.${term}`, true, property.origin)]
}

/** Properties of a type and of what it inherits from. */
export function propertiesOf(type: string | undefined, types: ReadonlyMap<string, Element>): readonly Element[] {
  const found: Element[] = []
  const seen = new Set<string>()
  for (let name = type; name !== undefined && !seen.has(name); name = types.get(name)?.attributes['BaseType']) {
    seen.add(name)
    const element = types.get(name)
    if (element !== undefined) found.push(...childrenOf(element, 'Property'))
  }
  return found
}

function flagOf(element: Element, attribute: string): boolean | undefined {
  const value = extension(element, attribute)
  return value === 'true' || value === 'false' ? value === 'true' : undefined
}

function someOf(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names
}
