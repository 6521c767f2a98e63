import type { QualifiedName } from '../../../graph/types.js'
import { type Context, createContext } from '../context.js'
import type { Element } from '../xml.js'
import type { Vocabulary, VocabularyTerm, VocabularyType } from './vocabulary.js'
import { wellKnown } from './well-known.js'

/** The terms of a document's schemas, and those that are well known; a document's own count first. */
export function createVocabulary(schemas: readonly Element[], aliases: ReadonlyMap<string, string>): Vocabulary {
  const terms = new Map<QualifiedName, VocabularyTerm>()
  const types = new Map<QualifiedName, VocabularyType>()
  const own = new Set<string>()
  for (const schema of schemas) {
    const { Namespace: namespace = '', Alias: alias } = schema.attributes
    const context = createContext(namespace, alias === undefined ? aliases : new Map([...aliases, [alias, namespace]]))
    own.add(namespace)
    for (const child of schema.children) {
      const name = `${namespace}.${child.attributes['Name']}`
      if (child.name === 'Term') terms.set(name, termOf(child, context))
      else {
        const type = typeOf(child, context)
        if (type !== undefined) types.set(name, type)
      }
    }
  }
  const isOwn = (name: QualifiedName) => own.has(name.slice(0, Math.max(0, name.lastIndexOf('.'))))
  return {
    termOf: (name) => terms.get(name) ?? (isOwn(name) ? undefined : wellKnown.termOf(name)),
    typeOf: (name) => types.get(name) ?? (isOwn(name) ? undefined : wellKnown.typeOf(name)),
  }
}

function termOf(element: Element, context: Context): VocabularyTerm {
  const { Type: type, Nullable: nullable, AppliesTo: appliesTo = '' } = element.attributes
  return {
    type: context.typeRef(type),
    nullable: !/^(?:false|0)$/.test(nullable ?? ''),
    appliesTo: appliesTo.split(/\s+/).filter((kind) => kind !== ''),
  }
}

function typeOf({ name, attributes, children }: Element, context: Context): VocabularyType | undefined {
  switch (name) {
    case 'ComplexType':
    case 'EntityType': {
      const { BaseType: base, OpenType: open, Abstract: abstract } = attributes
      const properties = children.filter((child) => child.name === 'Property' || child.name === 'NavigationProperty')
      return {
        kind: 'record',
        base: base === undefined ? undefined : context.resolve(base),
        open: /^(?:true|1)$/.test(open ?? ''),
        abstract: /^(?:true|1)$/.test(abstract ?? ''),
        properties: new Map(properties.map((child) => [child.attributes['Name'] ?? '', termOf(child, context)])),
      }
    }
    case 'EnumType': {
      const members = children.filter((child) => child.name === 'Member')
      return {
        kind: 'enum',
        flags: /^(?:true|1)$/.test(attributes['IsFlags'] ?? ''),
        members: new Set(members.map((child) => child.attributes['Name'] ?? '')),
      }
    }
    case 'TypeDefinition':
      return { kind: 'definition', underlying: attributes['UnderlyingType'] ?? '' }
    default:
      return undefined
  }
}
