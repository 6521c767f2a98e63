import type { Origin } from '../../read/source.js'
import type { Annotation, AnnotationValue } from '../types.js'
import type { AnnotationJson, CapabilityChange } from './schema.js'

/** What a correction says of any annotated thing. */
interface Told {
  readonly annotations?: Readonly<Record<string, AnnotationJson>> | undefined
  readonly description?: string | undefined
  readonly capabilities?: CapabilityChange | undefined
}

/** The annotations as corrected: those of the same term and qualifier are replaced, null removes them. */
export function annotationsOf(before: readonly Annotation[], told: Told, origin: Origin): readonly Annotation[] {
  const { description } = told
  const given = new Map<string, AnnotationValue | undefined>()
  for (const [term, json] of Object.entries(told.annotations ?? {}))
    given.set(term, json === null ? undefined : annotationValue(json))
  if (description !== undefined) given.set('Org.OData.Core.V1.Description', { kind: 'string', value: description })
  for (const [name, allowed] of Object.entries(told.capabilities ?? {}))
    if (allowed !== undefined) allow(name as keyof CapabilityChange, allowed, before, given)
  const changes = [...given].filter(([term, value]) => !sameValue(find(before, term)?.value, value))
  if (changes.length === 0) return before
  const changed = new Set(changes.map(([term]) => term))
  return [
    ...before.filter((annotation) => !changed.has(nameOf(annotation))),
    ...changes.flatMap(([name, value]): readonly Annotation[] => {
      const [term = '', qualifier] = name.split('#')
      return value === undefined ? [] : [{ term, qualifier, value, annotations: [], origin }]
    }),
  ]
}

const vocabulary = 'Org.OData.Capabilities.V1.'

/** Where a capability stands: a term, and the property of its record; without one the term itself is a flag. */
const places: Readonly<Record<keyof CapabilityChange, readonly [term: string, ...path: string[]]>> = {
  readable: ['ReadRestrictions', 'Readable'],
  readableByKey: ['ReadRestrictions', 'ReadByKeyRestrictions', 'Readable'],
  indexable: ['IndexableByKey'],
  insertable: ['InsertRestrictions', 'Insertable'],
  updatable: ['UpdateRestrictions', 'Updatable'],
  deletable: ['DeleteRestrictions', 'Deletable'],
  countable: ['CountRestrictions', 'Countable'],
  filterable: ['FilterRestrictions', 'Filterable'],
  sortable: ['SortRestrictions', 'Sortable'],
  searchable: ['SearchRestrictions', 'Searchable'],
  expandable: ['ExpandRestrictions', 'Expandable'],
  selectable: ['SelectSupport', 'Supported'],
  referenceable: ['NavigationRestrictions', 'Referenceable'],
  top: ['TopSupported'],
  skip: ['SkipSupported'],
}

/** Sets one property of a restrictions record; what else it says stays. */
function allow(
  name: keyof CapabilityChange,
  allowed: boolean,
  before: readonly Annotation[],
  given: Map<string, AnnotationValue | undefined>,
): void {
  const [short, ...path] = places[name]
  const term = vocabulary + short
  given.set(term, withFlag(given.get(term) ?? find(before, term)?.value, path, allowed))
}

function withFlag(before: AnnotationValue | undefined, path: readonly string[], value: boolean): AnnotationValue {
  const [first, ...rest] = path
  if (first === undefined) return { kind: 'boolean', value }
  const record = before?.kind === 'record' ? before : { kind: 'record' as const, type: undefined, properties: {} }
  return {
    ...record,
    properties: { ...record.properties, [first]: withFlag(record.properties[first], rest, value) },
  }
}

function find(annotations: readonly Annotation[], name: string): Annotation | undefined {
  return annotations.find((annotation) => nameOf(annotation) === name)
}

function nameOf({ term, qualifier }: Annotation): string {
  return qualifier === undefined ? term : `${term}#${qualifier}`
}

function sameValue(before: AnnotationValue | undefined, after: AnnotationValue | undefined): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

function annotationValue(json: AnnotationJson): AnnotationValue {
  if (json === null) return { kind: 'null' }
  if (typeof json === 'string') return { kind: 'string', value: json }
  if (typeof json === 'boolean') return { kind: 'boolean', value: json }
  if (typeof json === 'number') return { kind: 'number', value: json }
  if (isList(json)) return { kind: 'collection', items: json.map(annotationValue) }
  const { $Path: path, $EnumMember: members, '@type': type, ...properties } = json
  if (typeof path === 'string') return { kind: 'path', path }
  if (typeof members === 'string') return { kind: 'enum', members: members.split(/[\s,]+/) }
  return {
    kind: 'record',
    type: typeof type === 'string' ? type : undefined,
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, annotationValue(value)])),
  }
}

function isList(json: AnnotationJson): json is readonly AnnotationJson[] {
  return Array.isArray(json)
}
