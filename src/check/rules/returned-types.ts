import { itemOf, type TypeRef, typeText } from '../../graph/types.js'
import { shortNameOf } from '../../qualified-name.js'
import { createTypeNames, isRelated, typesGiven } from '../answers.js'
import { isOneSlip } from '../misspelt.js'
import type { CheckContext } from '../rule.js'
import { typeInDocs } from '../type-cells.js'

/** What a page says in words of its answer is what one of its requests gives, that which derives from it, or a base of it; one or many. */
export function returnedTypes({ described, graph, report }: CheckContext): void {
  const typesNamed = createTypeNames(described, graph)
  for (const about of described) {
    const { page } = about
    if (page.returned.length === 0) continue
    const given = typesGiven(about)
    const [first] = given
    if (first === undefined) continue
    for (const { name, link, collection, origin } of page.returned) {
      const meant = typesNamed(name, link, page)
      const fits = given.filter((type) => meant.some((one) => isRelated(one, type, graph)))
      const misspelt = meant.length === 0 && given.some((type) => isMisspelt(name, type))
      if (meant.length === 0 ? !misspelt : fits.some((type) => agreesInNumber(type, collection))) continue
      const written = collection === true ? `${name} collection` : name
      const declared = fits[0] ?? first
      report.add('docs/returned-type', { written, declared: typeText(declared) }, origin, {
        suggestion: typeInDocs(declared),
      })
    }
  }
}

function agreesInNumber(type: TypeRef, collection: boolean | undefined): boolean {
  return collection === undefined || collection === (type.kind === 'collection')
}

/** A name that no type has, but for a slip; the plural of a type is none. */
function isMisspelt(name: string, type: TypeRef): boolean {
  const short = shortNameOf(itemOf(type).name)
  return (
    isOneSlip(name, short) &&
    name.toLowerCase() !== `${short.toLowerCase()}s` &&
    name.toLowerCase() !== short.toLowerCase()
  )
}
