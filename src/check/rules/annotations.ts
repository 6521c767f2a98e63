import type { Graph } from '../../graph/graph.js'
import type { Annotation } from '../../graph/types.js'
import { isBefore4 } from '../../graph/version.js'
import { namespaceOf } from '../../qualified-name.js'
import { meantBy } from '../../read/csdl/meant.js'
import { isQualifiedName } from '../../read/csdl/names.js'
import { isOfKnownVocabulary, isWellKnown, termsIn, wellKnown } from '../../read/csdl/vocabularies/well-known.js'
import { partOf } from '../../read/part-of.js'
import type { Origin } from '../../read/source.js'
import { visitAnnotations } from '../annotation-places.js'
import { createTargets } from '../annotation-target.js'
import { isElsewhere, isLost } from '../in-scope.js'
import { createNearestQualified } from '../nearest.js'
import type { CheckContext } from '../rule.js'

/** Annotations apply a term that is in scope, once, to something that is there (OData CSDL XML 4.01 §5.2, §14.2). */
export function annotations({ graph, report }: CheckContext): void {
  const nearestTerm = createNearestQualified(graph.terms.keys())
  const isTarget = createTargets(graph)
  const answers = new Map<string, boolean>()
  const isUnknownTerm = (term: string): boolean => {
    const answer = answers.get(term) ?? isUnknown(term, graph)
    answers.set(term, answer)
    return answer
  }
  /** Other editions of OASIS's vocabularies have other terms; what can only be a slip is one. */
  const addUnknown = (term: string, origin: Origin): void => {
    const vocabulary = namespaceOf(term)
    const ofOasis = isWellKnown(vocabulary) && !graph.namespaces.includes(vocabulary)
    const slip = ofOasis ? slipOf(term, vocabulary) : undefined
    if (ofOasis && slip === undefined) report.add('graph/term-edition', { term, vocabulary }, partOf(origin, 'Term'))
    else
      report.add('graph/unknown-term', { term }, partOf(origin, 'Term'), {
        suggestion: () => slip ?? nearestTerm(term),
      })
  }
  for (const { target, origin } of graph.annotationTargets) {
    const place = partOf(origin, 'Target')
    // An annotation can be annotated itself.
    const term = /@([^#/@]+)(?:#\w*)?$/.exec(target)?.[1]
    if (!isTarget(target)) report.add('graph/annotation-target', { target }, place)
    else if (term !== undefined && isUnknownTerm(term))
      report.add('graph/unknown-term', { term }, place, { suggestion: () => nearestTerm(term) })
  }
  for (const { base, origin } of graph.terms.values())
    if (base !== undefined && isUnknownTerm(base))
      report.add('graph/unknown-term', { term: base }, partOf(origin, 'BaseTerm'), {
        suggestion: () => nearestTerm(base),
      })
  baseTerms({ graph, report })
  const bases = new Map(
    [...graph.terms.values()].flatMap(({ name, base }) => (base === undefined ? [] : [[name, base]])),
  )
  // V2 and V3 have vocabularies of their own, which no document declares.
  const before4 = isBefore4(graph.version)
  visitAnnotations(graph, (place) => {
    const seen = place.length > 1 ? new Map<string, Annotation>() : undefined
    for (const annotation of place) {
      const { term, qualifier, origin } = annotation
      if (!before4 && isUnknownTerm(term)) {
        addUnknown(term, origin)
        continue
      }
      const base = bases.get(term)
      if (base !== undefined && !place.some((other) => other.term === base && other.qualifier === qualifier))
        report.add('graph/base-term', { term, base }, partOf(origin, 'Term'))
      if (seen === undefined || (before4 && isImplied(term))) continue
      const key = qualifier === undefined ? term : `${term}#${qualifier}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, annotation)
      else {
        const related = [{ ...first.origin, message: 'the first is here' }]
        report.add('graph/duplicate-annotation', { term, qualifier }, origin, { related })
      }
    }
  })
}

/** Before V4 documentation and attributes say it (`sap:creatable`), and an annotation may say it once more. */
function isImplied(term: string): boolean {
  return /^Org\.OData\.(?:Core|Capabilities)\.V1\./.test(term)
}

/** The term of a vocabulary that a name can only be a slip of. */
function slipOf(term: string, vocabulary: string): string | undefined {
  const names = [...termsIn(vocabulary)].map((each) => each.slice(vocabulary.length + 1))
  const meant = meantBy(term.slice(vocabulary.length + 1), names)
  return meant === undefined ? undefined : `${vocabulary}.${meant}`
}

/** No term has itself as base, in any number of steps; a circle is told at its first name. */
function baseTerms({ graph, report }: Pick<CheckContext, 'graph' | 'report'>): void {
  for (const { name, origin } of graph.terms.values()) {
    const names = new Set([name])
    let base = graph.terms.get(name)?.base
    while (base !== undefined && !names.has(base)) {
      names.add(base)
      base = graph.terms.get(base)?.base
    }
    if (base === name && [...names].every((each) => each >= name))
      report.add('graph/base-cycle', { cycle: [...names, name] }, partOf(origin, 'BaseTerm'))
  }
}

function isUnknown(term: string, graph: Graph): boolean {
  if (!isQualifiedName(term) || graph.terms.has(term)) return false
  if (isLost(term, graph)) return false
  const namespace = namespaceOf(term)
  if (graph.namespaces.includes(namespace)) return true
  if (isWellKnown(namespace)) return wellKnown.termOf(term) === undefined
  return !(isOfKnownVocabulary(term) || isElsewhere(term, graph))
}
