import type { Annotation, AnnotationValue } from './types.js'

/** What a service allows at an edge; true where nothing is said (Org.OData.Capabilities.V1). */
export interface Capabilities {
  readonly readable: boolean
  readonly readableByKey: boolean
  /** Whether a key leads to one of many. */
  readonly indexable: boolean
  readonly insertable: boolean
  readonly updatable: boolean
  /** Whether PATCH is a method of updates, and whether PUT is. */
  readonly patch: boolean
  readonly put: boolean
  readonly deletable: boolean
  readonly countable: boolean
  readonly filterable: boolean
  readonly sortable: boolean
  readonly searchable: boolean
  readonly expandable: boolean
  readonly selectable: boolean
  readonly top: boolean
  readonly skip: boolean
  /** Whether references can be added and removed (`$ref`). */
  readonly referenceable: boolean
}

/** What is stated at one place, by term of the Capabilities vocabulary (`InsertRestrictions`); undefined where it says nothing. */
export type Place = (term: string) => AnnotationValue | undefined

const vocabulary = 'Org.OData.Capabilities.V1.'

const silent: Place = () => undefined

/** What annotations state; those with a qualifier are about something else. */
export function placeOf(annotations: readonly Annotation[]): Place {
  if (annotations.length === 0) return silent
  const stated = annotations.filter(({ term, qualifier }) => qualifier === undefined && term.startsWith(vocabulary))
  return (term) => stated.find((annotation) => annotation.term === vocabulary + term)?.value
}

/**
 * What is stated of a set, a singleton or a type. Their `Navigability` is that of the navigation properties which they lead to, unless `RestrictedProperties` says otherwise;
 * TripPin has `None` there and follows them all the same, so that only what is said of a navigation property counts.
 */
export function placeOfEntities(annotations: readonly Annotation[]): Place {
  const place = placeOf(annotations)
  return (term) => {
    const value = place(term)
    if (term !== 'NavigationRestrictions' || value?.kind !== 'record') return value
    const { Navigability: _, ...properties } = value.properties
    return { ...value, properties }
  }
}

/** Navigation paths that `NavigationRestrictions` restrict, each with what it states. */
export function restrictedPaths(place: Place): ReadonlyMap<string, Place> {
  const record = place('NavigationRestrictions')
  const restricted = record?.kind === 'record' ? record.properties['RestrictedProperties'] : undefined
  const paths = new Map<string, Place>()
  for (const item of restricted?.kind === 'collection' ? restricted.items : []) {
    if (item.kind !== 'record') continue
    const path = item.properties['NavigationProperty']
    const name = path?.kind === 'path' ? path.path : path?.kind === 'string' ? path.value : undefined
    if (name !== undefined)
      // `Navigability` and `Referenceable` stand where `NavigationRestrictions` has them.
      paths.set(name, (term) => (term === 'NavigationRestrictions' ? item : item.properties[term]))
  }
  return paths
}

/** The first place that states a term decides it. */
export function capabilitiesAt(places: readonly Place[]): Capabilities {
  return capabilitiesFrom((term) => {
    for (const place of places) {
      const value = place(term)
      if (value !== undefined && value.kind !== 'null') return value
    }
    return undefined
  })
}

function capabilitiesFrom(record: Place): Capabilities {
  const flag = (term: string, property: string) => !refuses(record(term), property)
  const navigable = !isNone(record('NavigationRestrictions'))
  const readable = navigable && flag('ReadRestrictions', 'Readable')
  const byKey = valueIn(valueIn(record('ReadRestrictions'), 'ReadByKeyRestrictions'), 'Readable')
  const methods = methodsIn(valueIn(record('UpdateRestrictions'), 'UpdateMethod'))
  return {
    readable,
    readableByKey: byKey?.kind === 'boolean' ? navigable && byKey.value : readable,
    indexable: !isFalse(record('IndexableByKey')),
    insertable: flag('InsertRestrictions', 'Insertable'),
    updatable: flag('UpdateRestrictions', 'Updatable'),
    patch: methods?.includes('PATCH') ?? true,
    put: methods?.includes('PUT') ?? true,
    deletable: flag('DeleteRestrictions', 'Deletable'),
    countable: flag('CountRestrictions', 'Countable'),
    filterable: flag('FilterRestrictions', 'Filterable'),
    sortable: flag('SortRestrictions', 'Sortable'),
    searchable: flag('SearchRestrictions', 'Searchable'),
    expandable: flag('ExpandRestrictions', 'Expandable'),
    selectable: !refuses(record('SelectSupport'), 'Supported'),
    top: !isFalse(record('TopSupported')),
    skip: !isFalse(record('SkipSupported')),
    referenceable: flag('NavigationRestrictions', 'Referenceable'),
  }
}

function refuses(value: AnnotationValue | undefined, property: string): boolean {
  return isFalse(valueIn(value, property))
}

function isNone(value: AnnotationValue | undefined): boolean {
  return membersOf(valueIn(value, 'Navigability')).includes('None')
}

function valueIn(value: AnnotationValue | undefined, property: string): AnnotationValue | undefined {
  return value?.kind === 'record' ? value.properties[property] : undefined
}

/** HTTP methods by name or by the number of their flags, in a list too; undefined where nothing is stated of them. */
function methodsIn(value: AnnotationValue | undefined): readonly string[] | undefined {
  if (value?.kind === 'collection') return value.items.flatMap((item) => methodsIn(item) ?? [])
  if (value?.kind === 'number') return methodsOf(value.value)
  if (value?.kind !== 'enum' && value?.kind !== 'string') return undefined
  return membersOf(value).flatMap((member) => (/^\d+$/.test(member) ? methodsOf(Number(member)) : [member]))
}

function methodsOf(flags: number): readonly string[] {
  return ['GET', 'PATCH', 'PUT'].filter((_, bit) => flags & (1 << bit))
}

/** Members of an enumeration by their short names; some write them as text. */
function membersOf(value: AnnotationValue | undefined): readonly string[] {
  const texts = value?.kind === 'enum' ? value.members : value?.kind === 'string' ? value.value.split(/[\s,]+/) : []
  return texts.map((text) => text.slice(text.lastIndexOf('/') + 1))
}

function isFalse(value: AnnotationValue | undefined): boolean {
  return value?.kind === 'boolean' && !value.value
}
