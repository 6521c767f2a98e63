import type { Graph } from '../../graph/graph.js'
import { pathsTo } from '../../graph/paths.js'
import type { QualifiedName, StructuredType } from '../../graph/types.js'
import { namespaceOf, shortNameOf } from '../../qualified-name.js'
import type { DocRow, Page, Placeholder } from '../../read/docs/types.js'
import { declaredHere } from '../declared-here.js'
import { replaceWithin } from '../edits.js'
import { descriptionOf, fieldAt, fieldOf, type PagesOfTypes, pagesOfTypes, permissionsOf } from '../known.js'
import type { CheckContext, DescribedPage } from '../rule.js'
import { rowAt, subjectOf } from '../subject.js'
import { typeInDocs } from '../type-cells.js'

/** Placeholders that a page still carries, each with what the metadata says belongs there. */
export function placeholders(context: CheckContext): void {
  const waiting = context.described.filter(({ page }) => page.placeholders.length > 0)
  if (waiting.length === 0) return
  const pages = pagesOfTypes(context.described, context.graph)
  for (const described of waiting)
    for (const placeholder of described.page.placeholders) reportPlaceholder(placeholder, described, pages, context)
}

function reportPlaceholder(
  placeholder: Placeholder,
  described: DescribedPage,
  pages: PagesOfTypes,
  { graph, report, links }: CheckContext,
): void {
  const { text, kind, origin } = placeholder
  const { page } = described
  const row = rowAt(page, origin.line)
  const subject = subjectOf(described, graph)
  switch (kind) {
    case 'collectionUri':
    case 'entityUri': {
      const suggestion = requestFor(placeholder, page, graph)
      report.add('docs/placeholder-request', { text, found: suggestion !== undefined }, origin, {
        suggestion,
        related: whereDeclared(graph.structuredOf(placeholder.typeName ?? '')),
        fix: requestEdit(placeholder, page, graph),
      })
      return
    }
    case 'permissions':
      report.add('docs/placeholder-permissions', { text }, origin, {
        suggestion: () => permissionsOf(described, origin.line, subject, pages, graph),
      })
      return
    case 'description':
      report.add('docs/placeholder-description', { text, name: row?.name ?? page.title }, origin, {
        suggestion: () => descriptionOf(row, subject, graph),
        related: memberHere(row, subject, graph),
      })
      return
    case 'unknownType': {
      const property = row && subject ? graph.propertyOf(subject.name, row.name) : undefined
      report.add('docs/placeholder-type', { text }, origin, {
        suggestion: property && typeInDocs(property.type),
        related: memberHere(row, subject, graph),
        fix: property && replaceWithin(text, origin, text, links.typeCell(origin.file, property.type)),
      })
      return
    }
    case 'todo':
      report.add('docs/placeholder', { text, field: fieldAt(page, origin.line) }, origin, {
        suggestion: () => fieldOf(page, origin.line, subject, pages) ?? otherText(placeholder, subject),
      })
  }
}

/** The request line that belongs where the page says that it found none: `POST /orders`. */
function requestFor(placeholder: Placeholder, page: Page, graph: Graph): string | undefined {
  const path = pathFor(placeholder, graph)
  const { kind, origin } = placeholder
  return path === undefined ? undefined : `${methodAt(page, origin.line, kind)} ${serviceAt(page, origin.line)}${path}`
}

function pathFor({ kind, typeName }: Placeholder, graph: Graph): string | undefined {
  const best = typeName === undefined ? undefined : pathsTo(graph, typeName)[0]
  if (typeName === undefined || best === undefined) return undefined
  const path = kind === 'entityUri' && best.collection ? best.path + keyText(typeName, graph) : best.path
  return keysInParentheses(graph) ? path.replaceAll(/\/(\{\w+\})/g, '($1)') : path
}

/** The path in place of the placeholder; a line without a verb gets that too. */
function requestEdit(placeholder: Placeholder, page: Page, graph: Graph) {
  const path = pathFor(placeholder, graph)
  if (path === undefined) return undefined
  const { text, origin, kind } = placeholder
  const line = page.requestLines.find((request) => request.origin.line === origin.line)?.raw
  const before = line ?? exampleAt(page, origin.line)?.url
  if (before === undefined && origin.column === 1)
    return replaceWithin(text, origin, text, `${methodAt(page, origin.line, kind)} ${path}`)
  // Some write the two asterisks behind it too.
  const closed = before?.slice(before.indexOf(text) + text.length).match(/^\s*\*\*/)?.[0] ?? ''
  const slashed = before?.includes(`/${text}`) === true
  return replaceWithin(text + closed, origin, text + closed, slashed ? path.slice(1) : path)
}

function keyText(typeName: QualifiedName, graph: Graph): string {
  const key = graph.keyOf(typeName)
  if (key.length > 1) return `(${key.map(({ name }) => `${name}={${name}}`).join(',')})`
  return `/{${key[0]?.name ?? 'id'}}`
}

/** Pages write keys as segments, unless most of their request lines show otherwise. */
function keysInParentheses(graph: Graph): boolean {
  const count = (style: string) => graph.requests.filter(({ keys }) => keys === style).length
  return !graph.keyAsSegment && count('parentheses') > count('segment')
}

/** The verb in front of the placeholder, and without one that of the page's title. */
function methodAt(page: Page, line: number, kind: Placeholder['kind']): string {
  const at = page.requestLines.find(({ origin }) => origin.line === line) ?? exampleAt(page, line)
  const written = at?.method ?? page.requestLines[0]?.method
  if (written !== undefined) return written
  const verb = /^\w+/.exec(page.title)?.[0].toLowerCase() ?? ''
  return verbs[verb] ?? (kind === 'collectionUri' ? 'POST' : 'GET')
}

/** What stands before the placeholder in an example: `https://host/version`. */
function serviceAt(page: Page, line: number): string {
  return /^(https?:\/\/[^*\s]*?)\/?\s*\*\*/.exec(exampleAt(page, line)?.url ?? '')?.[1] ?? ''
}

function exampleAt(page: Page, line: number) {
  return page.examples.find(({ kind, origin }) => kind === 'request' && origin.line === line)
}

const verbs: Readonly<Record<string, string | undefined>> = {
  create: 'POST',
  add: 'POST',
  list: 'GET',
  get: 'GET',
  update: 'PATCH',
  delete: 'DELETE',
  remove: 'DELETE',
}

/** A placeholder for a base type or a type's name is answered by the metadata. */
function otherText({ text }: Placeholder, subject: StructuredType | undefined): string | undefined {
  if (subject?.base !== undefined && /\bbase\b|inherit/i.test(text)) return shortNameOf(subject.base)
  return /namespace/i.test(text) ? subject && namespaceOf(subject.name) : undefined
}

function whereDeclared(type: StructuredType | undefined) {
  return type === undefined ? [] : [declaredHere(type)]
}

function memberHere(row: DocRow | undefined, subject: StructuredType | undefined, graph: Graph) {
  const property = row && subject ? graph.propertyOf(subject.name, row.name) : undefined
  return property === undefined ? [] : [declaredHere(property)]
}
