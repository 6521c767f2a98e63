import type { Declarations } from '../graph/declarations.js'
import type { QualifiedName } from '../graph/types.js'
import { oncePer } from '../once-per.js'
import { createNearestQualified } from './nearest.js'

/** Finds the declared type that a qualified name was most likely meant to be. Each name is compared once: the same mistake stands on many pages. */
export const nearestTypeIn = oncePer((declared: Declarations) => {
  const nearest = createNearestQualified(declared.types.keys())
  const known = new Map<string, QualifiedName | undefined>()
  return (name: string): QualifiedName | undefined => {
    if (!known.has(name)) known.set(name, nearest(name))
    return known.get(name)
  }
})
