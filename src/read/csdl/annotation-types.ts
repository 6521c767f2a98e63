import { type Facets, noFacets, type QualifiedName, type TypeRef } from '../../graph/types.js'
import type { Context } from './context.js'
import type { Vocabulary, VocabularyTerm } from './vocabularies/vocabulary.js'
import type { Element } from './xml.js'

/** What the type of a term comes down to, for one value. */
export type Expected =
  /** `facets` are those of a type definition. */
  | { readonly kind: 'primitive'; readonly name: string; readonly facets: Facets }
  | {
      readonly kind: 'enum'
      readonly name: QualifiedName
      readonly flags: boolean
      readonly members: ReadonlySet<string>
    }
  | { readonly kind: 'record'; readonly name: QualifiedName }
  /** Declared elsewhere, or anything at all. */
  | { readonly kind: 'unknown' }

/** What one value of a type has to be; type definitions are what they rest on. */
export function expectedOf(type: TypeRef, vocabulary: Vocabulary): Expected {
  if (type.kind === 'collection') return expectedOf(type.of, vocabulary)
  if (type.kind === 'primitive') return primitive(type.name)
  const declared = vocabulary.typeOf(type.name)
  if (declared === undefined) return { kind: 'unknown' }
  if (declared.kind === 'definition') return primitive(declared.underlying, declared.facets)
  if (declared.kind === 'record') return { kind: 'record', name: type.name }
  return { kind: 'enum', name: type.name, flags: declared.flags, members: declared.members }
}

function primitive(name: string, facets: Facets = noFacets): Expected {
  if (name === 'Edm.ComplexType' || name === 'Edm.EntityType') return { kind: 'record', name }
  return name === 'Edm.PrimitiveType' || name === 'Edm.Untyped'
    ? { kind: 'unknown' }
    : { kind: 'primitive', name, facets }
}

/** The term that an `Annotation` applies, where its type is known. */
export function termOf(annotation: Element, context: Context, vocabulary: Vocabulary): VocabularyTerm | undefined {
  const [name = ''] = (annotation.attributes['Term'] ?? '').split('#')
  return vocabulary.termOf(context.resolve(name))
}

/** The items of a collection have its type, and are null where it says so. */
export function itemOf({ type, ...term }: VocabularyTerm): VocabularyTerm {
  return { type: type.kind === 'collection' ? type.of : type, ...term }
}
