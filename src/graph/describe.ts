import { addTo } from '../groups.js'
import type { DocRow, DocTable, Page } from '../read/docs/types.js'
import { fromServiceRoot } from './base-path.js'
import { correctedDoc } from './corrected-doc.js'
import type { Declarations } from './declarations.js'
import { compare } from './declare.js'
import type { Described } from './described.js'
import { plainDoc } from './doc.js'
import { docOfRow, inheritedDoc, inheritedRows, rowsOf } from './doc-rows.js'
import type { Doc } from './doc-types.js'
import { describeOperation, operationDocsOf, requestsOf, requiredOnCreate } from './documented-requests.js'
import { type Shown, shownBy } from './examples/shown.js'
import { withIncludes } from './include.js'
import { mainPages } from './main-pages.js'
import { newerMembers } from './newer-members.js'
import { subjectsOf } from './subjects.js'
import type { ComplexType, EnumMember, Property, QualifiedName, StructuredType, TypeDecl } from './types.js'
import { valueTables } from './value-tables.js'

/** Joins pages to the declarations that they are about: descriptions of types, members, parameters and requests. */
export function describe(
  declarations: Declarations,
  pages: readonly Page[],
): { readonly declarations: Declarations; readonly described: Described } {
  if (pages.length === 0) return { declarations, described: [] }
  const { graph, describedPage } = subjectsOf(declarations)
  const described = fromServiceRoot(withIncludes(pages), graph)
    .toSorted((a, b) => compare(a.file, b.file))
    .map(describedPage)
  const pageOf = mainPages(described)
  const main = new Set(pageOf.values())
  const tablesOf = new Map<QualifiedName, DocTable[]>()
  for (const { tables } of [...main, ...described.filter((page) => !main.has(page))])
    for (const { table, type } of tables) addTo(tablesOf, type.name, table)
  const operationDocs = operationDocsOf(described, graph)
  const required = requiredOnCreate(described)
  const shown = shownBy(described, graph)
  const newer = newerMembers(described, graph)
  const listed = valueTables(described, graph)
  const rows = new Map([...tablesOf].map(([name, tables]) => [name, rowsOf(tables)]))
  const rowsOfType = (name: QualifiedName) => rows.get(name) ?? noRows
  const inherited = (property: Property, holder: QualifiedName) => inheritedDoc(property, holder, graph, rowsOfType)
  return {
    described,
    declarations: {
      ...declarations,
      types: new Map(
        [...declarations.types].map(([name, type]) => [
          name,
          describeType(type, pageOf.get(name)?.page, rowsOfType(name), {
            required,
            shown,
            inherited,
            ownWords: (type) => inheritedRows(type, graph, rowsOfType(name)),
            listed,
            newer: newer.get(name),
          }),
        ]),
      ),
      operations: declarations.operations.map((operation) =>
        describeOperation(operation, operationDocs.get(operation)),
      ),
      requests: requestsOf(described, graph),
    },
  }
}

/** What other pages than a type's own say of it. */
interface Told {
  readonly required: ReadonlyMap<QualifiedName, ReadonlySet<string>>
  readonly shown: Shown
  readonly inherited: (property: Property, holder: QualifiedName) => Doc | undefined
  /** What the type's own page says of members of its bases. */
  readonly ownWords: (type: StructuredType) => Pick<StructuredType, 'inherited'>
  readonly listed: ReadonlyMap<Property, readonly string[]>
  readonly newer: ReadonlySet<string> | undefined
}

const noRows: ReadonlyMap<string, DocRow> = new Map()

function describeType(
  type: TypeDecl,
  page: Page | undefined,
  rows: ReadonlyMap<string, DocRow>,
  { required, shown, inherited, ownWords, listed, newer }: Told,
): TypeDecl {
  const doc = correctedDoc(type.doc, page === undefined ? undefined : docOfPage(page))
  switch (type.kind) {
    case 'entity':
    case 'complex': {
      return {
        ...type,
        doc,
        page: page?.titleOrigin,
        ...shownOfType(type, required.get(type.name), shown),
        ...ownWords(type),
        properties: type.properties.map((property) => {
          const row = rows.get(property.name) ?? rows.get(property.name.toLowerCase())
          const own = correctedDoc(
            property.doc,
            row === undefined ? inherited(property, type.name) : withValues(docOfRow(row), listed.get(property)),
          )
          const asked = required.get(type.name)?.has(property.name) ?? false
          const doc =
            own === undefined && !asked
              ? own
              : heldTo(own ?? plainDoc('', property.origin), asked, property, type, shown)
          const sent = { create: shown.created.has(property), update: shown.updated.has(property) }
          return { ...property, doc, ...(sent.create || sent.update ? { sent } : {}) }
        }),
      }
    }
    case 'enum': {
      const spellings = shown.spellings.get(type.name)
      return {
        ...type,
        doc,
        page: page?.titleOrigin,
        ...(spellings === undefined ? {} : { spellings: [...spellings].sort() }),
        members: type.members.map((declared): EnumMember => {
          const member: EnumMember = newer?.has(declared.name) ? { ...declared, newer: true } : declared
          const row = rows.get(member.name) ?? rows.get(member.name.toLowerCase())
          return row === undefined ? member : { ...member, doc: correctedDoc(member.doc, docOfRow(row)) }
        }),
      }
    }
    case 'typeDefinition':
      return { ...type, doc }
  }
}

/** A table tells the values where the description does not. */
function withValues(doc: Doc, values: readonly string[] | undefined): Doc {
  return values === undefined || doc.possibleValues.length > 0
    ? doc
    : { ...doc, possibleValues: values, exhaustive: true }
}

/** What a page says, but for what documented requests show to be otherwise: a member that they leave out, a bound that they exceed. */
function heldTo(doc: Doc, asked: boolean, property: Property, { name }: StructuredType, shown: Shown): Doc {
  const { minimum, maximum } = doc.limits
  const numbers = [...(shown.numbers.get(property) ?? [])]
  const below = minimum !== undefined && numbers.some((number) => number < minimum)
  const above = maximum !== undefined && numbers.some((number) => number > maximum)
  return {
    ...doc,
    required: (doc.required || asked) && !shown.omitted(name, property.name),
    limits: { ...doc.limits, minimum: below ? undefined : minimum, maximum: above ? undefined : maximum },
  }
}

/** What documented requests say of a type as a whole; what they leave out is not required. */
function shownOfType(
  { name }: StructuredType,
  required: ReadonlySet<string> | undefined,
  { omitted, typeNames, anyJson }: Shown,
): Pick<ComplexType, 'required' | 'shownAs' | 'anyJson'> {
  const asked = [...(required ?? [])].filter((member) => !omitted(name, member)).sort()
  const names = typeNames.get(name)
  return {
    ...(asked.length === 0 ? {} : { required: asked }),
    ...(names === undefined ? {} : { shownAs: [...names].sort() }),
    ...(anyJson.has(name) ? { anyJson: true } : {}),
  }
}

function docOfPage(page: Page): Doc {
  const { summary, titleOrigin, deprecated } = page
  return { ...plainDoc(summary, titleOrigin, deprecated?.text), retired: deprecated?.retired }
}
