import type { QualifiedName } from '../../../graph/types.js'
import { namespaceOf } from '../../../qualified-name.js'
import { type Context, createContext } from '../context.js'
import { truthOf } from '../truth.js'
import { readFacets } from '../types-of-schema.js'
import type { Element } from '../xml.js'
import type { Vocabulary, VocabularyTerm, VocabularyType } from './vocabulary.js'
import { isWellKnown, wellKnown } from './well-known.js'

/** What a document declares, and what it calls the namespaces that it uses. */
export interface DeclaringDocument {
  readonly schemas: readonly Element[]
  readonly aliases: ReadonlyMap<string, string>
}

/** The terms of documents, and those that are well known; what a later one declares counts first. */
export function createVocabulary(documents: readonly DeclaringDocument[]): Vocabulary {
  const declared = new Map<string, { readonly element: Element; readonly context: Context }>()
  const own = new Set<string>()
  const names = new Set<string>()
  for (const { schemas, aliases } of documents) {
    for (const schema of schemas) {
      const { Namespace: namespace = '', Alias: alias } = schema.attributes
      const known = alias === undefined ? aliases : new Map([...aliases, [alias, namespace]])
      const context = createContext(namespace, known)
      own.add(namespace)
      for (const element of schema.children) {
        names.add(`${namespace}.${element.attributes['Name']}`)
        const kind = element.name === 'Term' ? 'term' : kindsOfTypes.has(element.name) ? 'type' : undefined
        if (kind !== undefined) declared.set(`${kind} ${namespace}.${element.attributes['Name']}`, { element, context })
      }
    }
  }
  const last = new Set(documents.at(-1)?.schemas.map(({ attributes }) => attributes['Namespace']))
  const isOwn = (name: QualifiedName) => own.has(namespaceOf(name))
  const terms = remembered((name) => {
    const found = declared.get(`term ${name}`)
    if (found !== undefined) {
      const term = termOf(found.element, found.context)
      // What is known of a term of OASIS holds for its older editions, too.
      const appliesTo = wellKnown.termOf(name)?.appliesTo ?? []
      return term.appliesTo.length === 0
        ? term
        : { ...term, appliesTo: [...new Set([...term.appliesTo, ...appliesTo])] }
    }
    return isOwn(name) ? undefined : wellKnown.termOf(name)
  })
  const types = remembered((name) => {
    const found = declared.get(`type ${name}`)
    if (found !== undefined) {
      const { namespace } = found.context
      return typeOf(found.element, found.context, !isWellKnown(namespace) || last.has(namespace))
    }
    return isOwn(name) ? undefined : wellKnown.typeOf(name)
  })
  return { termOf: terms, typeOf: types, declares: isOwn, has: (name) => names.has(name) }
}

const kindsOfTypes: ReadonlySet<string> = new Set(['ComplexType', 'EntityType', 'EnumType', 'TypeDefinition'])

function remembered<T>(answer: (name: QualifiedName) => T): (name: QualifiedName) => T {
  const known = new Map<QualifiedName, T>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined || known.has(name)) return found as T
    const value = answer(name)
    known.set(name, value)
    return value
  }
}

/** `strict` where a record has to give what the vocabulary says: those of OASIS are used more freely. */
function termOf(element: Element, context: Context, strict = false): VocabularyTerm {
  const {
    Type: type,
    Nullable,
    AppliesTo: appliesTo = '',
    DefaultValue: byDefault,
    BaseTerm: base,
  } = element.attributes
  const typed = context.typeRef(type)
  const nullable = truthOf('Nullable', Nullable) !== false
  return {
    type: typed,
    nullable,
    facets: readFacets(element, context),
    appliesTo: appliesTo.split(/\s+/).filter((kind) => kind !== ''),
    requires: requiredBy(element, context),
    needed: strict && !nullable && byDefault === undefined && typed.kind !== 'collection',
    specialized: base !== undefined,
  }
}

function requiredBy({ name, children }: Element, context: Context): QualifiedName | undefined {
  if (name !== 'Term') return undefined
  const required = children.find(
    ({ attributes: { Term: term = '' } }) => context.resolve(term) === 'Org.OData.Core.V1.RequiresType',
  )
  const type = required?.attributes['String']
  return type === undefined ? undefined : context.resolve(type.trim())
}

function typeOf(element: Element, context: Context, strict: boolean): VocabularyType | undefined {
  const { name, attributes, children } = element
  switch (name) {
    case 'ComplexType':
    case 'EntityType': {
      const { BaseType: base, OpenType: open, Abstract: abstract } = attributes
      const properties = children.filter((child) => child.name === 'Property' || child.name === 'NavigationProperty')
      return {
        kind: 'record',
        base: base === undefined ? undefined : context.resolve(base),
        open: truthOf('OpenType', open) === true,
        abstract: truthOf('Abstract', abstract) === true,
        properties: new Map(
          properties.map((child) => [child.attributes['Name'] ?? '', termOf(child, context, strict)]),
        ),
      }
    }
    case 'EnumType': {
      const members = children.filter((child) => child.name === 'Member')
      return {
        kind: 'enum',
        flags: truthOf('IsFlags', attributes['IsFlags']) === true,
        members: new Set(members.map((child) => child.attributes['Name'] ?? '')),
      }
    }
    case 'TypeDefinition':
      return {
        kind: 'definition',
        underlying: attributes['UnderlyingType'] ?? '',
        facets: readFacets(element, context),
      }
    default:
      return undefined
  }
}
