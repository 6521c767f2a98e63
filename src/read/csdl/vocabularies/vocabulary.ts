import type { Facets, QualifiedName, TypeRef } from '../../../graph/types.js'

/** What annotations are checked and typed by: the types of terms and what these are made of. */
export interface Vocabulary {
  termOf(name: QualifiedName): VocabularyTerm | undefined
  typeOf(name: QualifiedName): VocabularyType | undefined
  /** True of a name whose namespace a document declares, so that it should be there. */
  declares(name: QualifiedName): boolean
  /** True of a name that something has, be it a type, an operation or what else a schema holds. */
  has(name: QualifiedName): boolean
}

/** A term, or a property of a record. */
export interface VocabularyTerm {
  readonly type: TypeRef
  readonly nullable: boolean
  readonly facets: Facets
  /** Kinds of elements that it is meant for; empty where it is for all. */
  readonly appliesTo: readonly string[]
  /** The type that what it stands at has to be of, or derive from; undefined where that does not matter (`Core.RequiresType`). */
  readonly requires: QualifiedName | undefined
  /** True of a property that a record has to give: single-valued, not nullable, without a default; false where that is not known. */
  readonly needed: boolean
  /** True of a term that has a base: what its base is given need not be given again. */
  readonly specialized: boolean
}

/** A named type as far as values of annotations need it. */
export type VocabularyType =
  | {
      readonly kind: 'record'
      readonly base: QualifiedName | undefined
      readonly open: boolean
      readonly abstract: boolean
      readonly properties: ReadonlyMap<string, VocabularyTerm>
    }
  | { readonly kind: 'enum'; readonly flags: boolean; readonly members: ReadonlySet<string> }
  | { readonly kind: 'definition'; readonly underlying: string; readonly facets: Facets }

/** A record's property, its own or inherited; `elsewhere` where nothing can be said of the name. */
export function recordProperty(
  vocabulary: Vocabulary,
  type: QualifiedName,
  property: string,
): VocabularyTerm | 'missing' | 'elsewhere' {
  const seen = new Set<QualifiedName>()
  let open = false
  for (let name: QualifiedName | undefined = type; name !== undefined && !seen.has(name); ) {
    seen.add(name)
    const record = vocabulary.typeOf(name)
    if (record?.kind !== 'record') return 'elsewhere'
    const found = record.properties.get(property)
    if (found !== undefined) return found
    open ||= record.open
    name = record.base
  }
  return open ? 'elsewhere' : 'missing'
}

/** Properties, own and inherited, that a record of the type has to give. */
export function neededProperties(vocabulary: Vocabulary, type: QualifiedName): readonly string[] {
  const needed: string[] = []
  const seen = new Set<QualifiedName>()
  for (let name: QualifiedName | undefined = type; name !== undefined && !seen.has(name); ) {
    seen.add(name)
    const record = vocabulary.typeOf(name)
    if (record?.kind !== 'record') return needed
    for (const [property, term] of record.properties) if (term.needed) needed.push(property)
    name = record.base
  }
  return needed
}

/** True where `type` is `base` or derives from it, or where that cannot be seen. */
export function mayBe(vocabulary: Vocabulary, type: QualifiedName, base: QualifiedName): boolean {
  const seen = new Set<QualifiedName>()
  for (let name: QualifiedName | undefined = type; name !== undefined && !seen.has(name); ) {
    if (name === base) return true
    seen.add(name)
    const record = vocabulary.typeOf(name)
    if (record?.kind !== 'record') return true
    name = record.base
  }
  return false
}
