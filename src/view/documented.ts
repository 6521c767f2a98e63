import type { DocumentedEdge, DocumentedRequest } from '../graph/declarations.js'
import type { HeaderDoc, OperationDoc, Permission } from '../graph/doc-types.js'
import type { Graph } from '../graph/graph.js'
import { permissionText } from '../graph/permission-text.js'
import type { QualifiedName } from '../graph/types.js'
import { addTo } from '../groups.js'
import { type Code, code, docLine } from '../plan/code.js'
import type { Scope } from '../plan/types.js'

const verbs: Readonly<Record<string, readonly [many: string, one: string | undefined]>> = {
  GET: ['$list', '$get'],
  POST: ['$create', undefined],
  PATCH: ['$update', '$update'],
  PUT: ['$replace', '$replace'],
  DELETE: ['$delete', '$delete'],
}

const references: Readonly<Record<string, readonly [many: string, one: string | undefined]>> = {
  GET: ['$ref.$list', '$ref.$get'],
  POST: ['$ref.$add', undefined],
  PUT: ['$ref.$set', '$ref.$set'],
  DELETE: ['$ref.$remove', '$ref.$remove'],
}

/** The verb of the builder where a documented request ends, `$ref.$add` for one of a reference. */
export function documentedVerb(edge: DocumentedEdge, method: string): string | undefined {
  const stream = edge.behind.at(-1)?.kind === 'stream'
  if (edge.part === 'count') return '$count'
  if (edge.part === 'value' || stream) return method === 'GET' ? '$value' : '$setValue'
  return (edge.part === 'ref' ? references : verbs)[method]?.[edge.many ? 0 : 1]
}

/**
 * A list of the calls that the docs describe at an edge: what each does and needs, and its page. `owner` declares the edge; a set or singleton has none. Of
 * pages that describe a call for different ways to the edge, the one with the most of them speaks.
 */
export function edgeLines(
  owner: QualifiedName | undefined,
  { name }: { readonly name: string },
  graph: Graph,
  scope: Scope,
): readonly Code[] {
  const told = new Map<string, Map<OperationDoc, number>>()
  for (const { edge, method, doc } of graph.requestsAt(owner, name)) {
    const call = edge && callText(edge, method)
    if (call === undefined) continue
    const docs = told.get(call) ?? new Map<OperationDoc, number>()
    told.set(call, docs.set(doc, (docs.get(doc) ?? 0) + 1))
  }
  return [...told].flatMap(([call, docs]) => {
    const most = Math.max(...docs.values())
    const [first] = [...docs].filter(([, ways]) => ways === most)
    return first === undefined ? [] : requestLine(call, first[0], scope)
  })
}

/** From the edge on: `$as('shop.gift').$list`. */
function callText(edge: DocumentedEdge, method: DocumentedRequest['method']): string | undefined {
  const verb = documentedVerb(edge, method)
  if (verb === undefined) return undefined
  const behind = edge.behind.map(({ kind, name }) =>
    kind === 'cast' ? `$as('${name}')` : kind === 'property' ? `$property('${name}')` : name,
  )
  return [...behind, verb].join('.')
}

function requestLine(call: string, doc: OperationDoc, scope: Scope): Code {
  const [first = ''] = doc.text.split('\n')
  const needs = permissionTexts(doc.permissions).join('; ')
  const said = [
    sentence(doc.deprecated === undefined ? first : `Deprecated. ${first}`),
    sentence(needs === '' ? '' : `Needs ${needs}`),
    ...headerTexts(doc.headers),
  ]
  const text = docLine(`- \`${call}\`: ${said.filter((part) => part !== '').join(' ')}`)
  return doc.page === undefined ? text : code`${text} ${scope.pages.inline(doc.page)}`
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** `@see` with the page; none where there is no page. */
export function pageTag(page: string | undefined, scope: Scope): Code | undefined {
  return page === undefined ? undefined : scope.pages.tag(page)
}

/** What an operation's page says that it needs, a line each. */
export function operationLines(doc: OperationDoc | undefined): readonly Code[] {
  if (doc === undefined) return []
  return [...permissionTexts(doc.permissions).map((text) => `Needs ${text}.`), ...headerTexts(doc.headers)].map(docLine)
}

const schemes: Readonly<Record<Permission['scheme'], string>> = {
  delegatedWork: 'work or school account',
  delegatedPersonal: 'personal account',
  application: 'application',
}

/** `Mail.Read, Mail.ReadWrite (application)`, least privileged first; schemes that need the same stand together. */
function permissionTexts(permissions: readonly Permission[]): readonly string[] {
  const whose = new Map<string, Map<string, string[]>>()
  for (const permission of permissions) {
    const { scheme, for: purpose = '' } = permission
    const text = permissionText(permission)
    const purposes = whose.get(text) ?? new Map<string, string[]>()
    whose.set(text, purposes)
    addTo(purposes, purpose, schemes[scheme])
  }
  return [...whose].map(([names, purposes]) => {
    const who = [...purposes].map(([purpose, schemes]) => {
      return purpose === '' ? schemes.join(', ') : `${purpose}: ${schemes.join(', ')}`
    })
    return `${names === '' ? 'no permission' : names} (${who.join('; ')})`
  })
}

/** Headers that every client sends by itself are not said. */
function headerTexts(headers: readonly HeaderDoc[]): readonly string[] {
  return headers.flatMap(({ name, value, required, requiredWith }) => {
    if (/^(?:authorization|accept|content-type|content-length)$/i.test(name)) return []
    if (!required && requiredWith.length === 0) return []
    const options = required ? '' : ` with ${requiredWith.map((option) => `\`${option}\``).join(', ')}`
    return [`Header \`${value === undefined ? name : `${name}: ${value}`}\` is required${options}.`]
  })
}
