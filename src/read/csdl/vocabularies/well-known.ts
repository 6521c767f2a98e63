import type { QualifiedName } from '../../../graph/types.js'
import { namespaceOf } from '../../../qualified-name.js'
import { capabilities } from './capabilities.js'
import { core } from './core.js'
import { type Known, readNotation } from './notation.js'
import {
  aggregation,
  authorization,
  communityKeys,
  json,
  measures,
  repeatability,
  temporal,
  validation,
} from './others.js'
import type { Vocabulary } from './vocabulary.js'

const notations: ReadonlyMap<string, string> = new Map([
  ['Org.OData.Aggregation.V1', aggregation],
  ['Org.OData.Authorization.V1', authorization],
  ['Org.OData.Capabilities.V1', capabilities],
  ['Org.OData.Core.V1', core],
  ['Org.OData.JSON.V1', json],
  ['Org.OData.Measures.V1', measures],
  ['Org.OData.Repeatability.V1', repeatability],
  ['Org.OData.Temporal.V1', temporal],
  ['Org.OData.Validation.V1', validation],
  ['OData.Community.Keys.V1', communityKeys],
])

const read = new Map<string, Known>()

/** The vocabularies of OASIS, and the alternate keys of the community; each is read when it is first asked for. */
export const wellKnown: Vocabulary = {
  termOf: (name) => knownOf(name)?.terms.get(name),
  typeOf: (name) => knownOf(name)?.types.get(name),
  declares: () => false,
  has: () => false,
}

/** True of a namespace whose terms are all known. */
export function isWellKnown(namespace: string): boolean {
  return notations.has(namespace)
}

/** True of names in vocabularies that are used without being referred to. */
export function isOfKnownVocabulary(name: QualifiedName): boolean {
  return /^(?:Org\.OData|OData\.Community|com\.sap\.vocabularies|odata)\./.test(name)
}

/** Qualified names of the terms of a namespace; none where it is not known. */
export function termsIn(namespace: string): Iterable<QualifiedName> {
  return knownIn(namespace)?.terms.keys() ?? []
}

function knownOf(name: QualifiedName): Known | undefined {
  return knownIn(namespaceOf(name))
}

function knownIn(namespace: string): Known | undefined {
  const found = read.get(namespace)
  if (found !== undefined) return found
  const notation = notations.get(namespace)
  if (notation === undefined) return undefined
  const known = readNotation(namespace, notation)
  read.set(namespace, known)
  return known
}
