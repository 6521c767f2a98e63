import type { Annotation, AnnotationValue } from './types.js'

/** What a service allows at an edge; true where nothing is said (Org.OData.Capabilities.V1). */
export interface Capabilities {
  readonly readable: boolean
  readonly readableByKey: boolean
  readonly insertable: boolean
  readonly updatable: boolean
  readonly deletable: boolean
  readonly countable: boolean
  readonly filterable: boolean
  readonly sortable: boolean
  readonly searchable: boolean
  readonly expandable: boolean
  readonly selectable: boolean
  readonly top: boolean
  readonly skip: boolean
}

const vocabulary = 'Org.OData.Capabilities.V1.'

/** The capabilities that annotations on the edge itself state. */
export function capabilitiesOfAnnotations(annotations: readonly Annotation[]): Capabilities {
  const record = (term: string) => annotations.find((annotation) => annotation.term === vocabulary + term)?.value
  return capabilitiesFrom(record)
}

function capabilitiesFrom(record: (term: string) => AnnotationValue | undefined): Capabilities {
  const flag = (term: string, property: string) => !refuses(record(term), property)
  return {
    readable: flag('ReadRestrictions', 'Readable'),
    readableByKey: !refusesNested(record('ReadRestrictions'), 'ReadByKeyRestrictions', 'Readable'),
    insertable: flag('InsertRestrictions', 'Insertable'),
    updatable: flag('UpdateRestrictions', 'Updatable'),
    deletable: flag('DeleteRestrictions', 'Deletable'),
    countable: flag('CountRestrictions', 'Countable'),
    filterable: flag('FilterRestrictions', 'Filterable'),
    sortable: flag('SortRestrictions', 'Sortable'),
    searchable: flag('SearchRestrictions', 'Searchable'),
    expandable: flag('ExpandRestrictions', 'Expandable'),
    selectable: !refuses(record('SelectSupport'), 'Supported'),
    top: !isFalse(record('TopSupported')),
    skip: !isFalse(record('SkipSupported')),
  }
}

function refuses(value: AnnotationValue | undefined, property: string): boolean {
  return value?.kind === 'record' && isFalse(value.properties[property])
}

function refusesNested(value: AnnotationValue | undefined, outer: string, inner: string): boolean {
  return value?.kind === 'record' && refuses(value.properties[outer], inner)
}

function isFalse(value: AnnotationValue | undefined): boolean {
  return value?.kind === 'boolean' && !value.value
}
