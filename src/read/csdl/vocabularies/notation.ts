import { before } from '../../../before.js'
import { noFacets, type TypeRef } from '../../../graph/types.js'
import type { VocabularyTerm, VocabularyType } from './vocabulary.js'

/** A vocabulary that is known without its document. */
export interface Known {
  readonly terms: ReadonlyMap<string, VocabularyTerm>
  readonly types: ReadonlyMap<string, VocabularyType>
}

/**
 * Reads `term Name Type for Kind… at Type`, `type Name:Base Property=Type…`, `enum Name Member…` and `definition Name Type`.
 * A type in brackets is a collection; `?` makes it nullable; `*` opens a type, `!` makes it abstract; what the vocabulary does not declare is of `Edm`.
 */
export function readNotation(namespace: string, notation: string): Known {
  const lines = notation.trim().replaceAll('\n  ', ' ').split('\n')
  const words = lines.map((line) => line.split(' '))
  const own = new Set(words.filter(([kind]) => kind !== 'term').map(([, name = '']) => shortName(name)))
  const terms = new Map<string, VocabularyTerm>()
  const types = new Map<string, VocabularyType>()

  const nameOf = (text: string): string => {
    const [vocabulary, name] = text.split('.')
    if (name !== undefined) return `Org.OData.${vocabulary}.V1.${name}`
    return own.has(text) ? `${namespace}.${text}` : `Edm.${text}`
  }
  const typed = (text: string): VocabularyTerm => {
    const [, open, name = '', nullable] = /^(\[?)([\w.]+)\]?(\??)$/.exec(text) ?? []
    const qualified = nameOf(name)
    const item: TypeRef = qualified.startsWith('Edm.')
      ? { kind: 'primitive', name: `Edm.${qualified.slice(4)}` }
      : { kind: 'named', name: qualified }
    return { type: open === '[' ? { kind: 'collection', of: item } : item, nullable: nullable === '?', ...unknown }
  }

  for (const [kind, head = '', ...rest] of words) {
    const name = `${namespace}.${shortName(head)}`
    if (kind === 'term') {
      const [type = '', , ...places] = rest
      const at = places.indexOf('at')
      const appliesTo = at < 0 ? places : places.slice(0, at)
      terms.set(name, { ...typed(type), appliesTo, requires: at < 0 ? undefined : nameOf(places[at + 1] ?? '') })
    } else if (kind === 'definition')
      types.set(name, { kind: 'definition', underlying: nameOf(rest[0] ?? ''), facets: noFacets })
    else if (kind === 'type') {
      const base = head.split(':')[1]
      const properties = new Map(
        rest.map((property) => {
          const [own = '', type = ''] = property.split('=')
          return [own, typed(type)]
        }),
      )
      types.set(name, {
        kind: 'record',
        base: base === undefined ? undefined : nameOf(base),
        open: head.includes('*'),
        abstract: head.includes('!'),
        properties,
      })
    } else types.set(name, { kind: 'enum', flags: kind === 'flags', members: new Set(rest) })
  }
  return { terms, types }
}

/** What the notation leaves out. */
const unknown = { facets: noFacets, appliesTo: [], requires: undefined, needed: false, specialized: false } as const

function shortName(head: string): string {
  return before(head, /[*!:]/)
}
