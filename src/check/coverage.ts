import type { Doc } from '../graph/doc-types.js'
import type { Graph } from '../graph/graph.js'
import type { TypeDecl } from '../graph/types.js'
import { namespaceOf } from '../qualified-name.js'

/** How much of a namespace the docs describe. */
export interface NamespaceCoverage {
  /** Described by a page; an enumeration also by a table on another page. */
  readonly types: Share
  /** With a row that says something. */
  readonly properties: Share
  readonly members: Share
  /** Reached by a request line of a page. */
  readonly operations: Share
}

/** How many there are, and of how many the docs say something. */
export interface Share {
  readonly all: number
  readonly documented: number
}

/** Counts what is declared and what of it is documented, by namespace. */
export function coverageOf(graph: Graph): Readonly<Record<string, NamespaceCoverage>> {
  const spaces = new Map<string, Record<keyof NamespaceCoverage, { all: number; documented: number }>>()
  const at = (name: string) => {
    const namespace = namespaceOf(name)
    const none = () => ({ all: 0, documented: 0 })
    const found = spaces.get(namespace) ?? { types: none(), properties: none(), members: none(), operations: none() }
    spaces.set(namespace, found)
    return found
  }
  for (const type of graph.types.values()) {
    const space = at(type.name)
    count(space.types, isDocumented(type))
    if (type.kind === 'entity' || type.kind === 'complex')
      for (const { doc } of type.properties) count(space.properties, saysSomething(doc))
    if (type.kind === 'enum') for (const { doc } of type.members) count(space.members, saysSomething(doc))
  }
  for (const { name, doc } of graph.operations) count(at(name).operations, doc !== undefined)
  return Object.fromEntries([...spaces].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The same of all namespaces together. */
export function totalOf(coverage: Readonly<Record<string, NamespaceCoverage>>): NamespaceCoverage {
  const sum = (part: keyof NamespaceCoverage): Share => ({
    all: Object.values(coverage).reduce((all, space) => all + space[part].all, 0),
    documented: Object.values(coverage).reduce((all, space) => all + space[part].documented, 0),
  })
  return { types: sum('types'), properties: sum('properties'), members: sum('members'), operations: sum('operations') }
}

function count(share: { all: number; documented: number }, documented: boolean): void {
  share.all += 1
  if (documented) share.documented += 1
}

function isDocumented(type: TypeDecl): boolean {
  switch (type.kind) {
    case 'entity':
    case 'complex':
      return type.page !== undefined
    case 'enum':
      return type.page !== undefined || type.members.some(({ doc }) => doc !== undefined)
    case 'typeDefinition':
      return saysSomething(type.doc)
  }
}

function saysSomething(doc: Doc | undefined): boolean {
  return doc !== undefined && doc.text !== ''
}
