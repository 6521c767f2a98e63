import { before } from '../../before.js'
import type { Graph } from '../../graph/graph.js'
import { typeAt } from '../../graph/step.js'
import { itemOf, type QualifiedName, type TypeRef, typeText } from '../../graph/types.js'
import { isOneSlip } from '../misspelt.js'
import { folderOf, joined } from '../page-links.js'
import type { CheckContext, DescribedPage } from '../rule.js'
import { shortOf, typeInDocs } from '../type-cells.js'

/** What a page says in words of its answer is what one of its requests gives, that which derives from it, or a base of it; one or many. */
export function returnedTypes({ described, graph, report }: CheckContext): void {
  const typeOfPage = new Map(described.map(({ page, type }) => [page.file.toLowerCase(), type?.name]))
  const declaredNames = new Map<string, QualifiedName[]>()
  for (const name of graph.types.keys()) {
    const short = shortOf(name).toLowerCase()
    declaredNames.set(short, [...(declaredNames.get(short) ?? []), name])
  }
  for (const about of described) {
    const { page } = about
    if (page.returned.length === 0) continue
    const given = typesGiven(about)
    const [first] = given
    if (first === undefined) continue
    for (const { name, link, collection, origin } of page.returned) {
      const linked = link === undefined ? undefined : before(link, /[?#]/)
      const meant =
        linked === undefined
          ? (declaredNames.get(shortOf(name).toLowerCase()) ?? [])
          : [typeOfPage.get(joined(folderOf(page.file), linked).toLowerCase())].filter((type) => type !== undefined)
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

/** What the requests give, aside from raw values and counts; nothing where one of them leads nowhere, or gives nothing of the model. */
function typesGiven({ requests }: DescribedPage): readonly TypeRef[] {
  const types = requests.flatMap(({ resolution }) => {
    if (!resolution.resolved) return undefined
    if (resolution.place.kind === 'value' || resolution.place.kind === 'count') return []
    const type = typeAt(resolution.place)
    return type !== undefined && resolution.made !== undefined ? itemOf(type) : type
  })
  return types.every((type) => type !== undefined && itemOf(type).kind === 'named')
    ? types.filter((type) => type !== undefined)
    : []
}

function isRelated(name: QualifiedName, type: TypeRef, graph: Graph): boolean {
  const item = itemOf(type).name
  return item === name || [...graph.basesOf(item), ...graph.derivedOf(item)].some((related) => related.name === name)
}

function agreesInNumber(type: TypeRef, collection: boolean | undefined): boolean {
  return collection === undefined || collection === (type.kind === 'collection')
}

/** A name that no type has, but for a slip; the plural of a type is none. */
function isMisspelt(name: string, type: TypeRef): boolean {
  const short = shortOf(itemOf(type).name)
  return (
    isOneSlip(name, short) &&
    name.toLowerCase() !== `${short.toLowerCase()}s` &&
    name.toLowerCase() !== short.toLowerCase()
  )
}
