import type { DocumentedRequest } from '../graph/declarations.js'
import type { Doc, HeaderDoc } from '../graph/doc-types.js'
import { permissionText } from '../graph/permission-text.js'
import type { Origin } from '../read/source.js'

/** What pages say of a type or a member: the words, what they state beside that, and where. */
export function docLines(doc: Doc | undefined): readonly string[] {
  if (doc === undefined) return []
  const facts = factsOf(doc).map((fact) => `  ${fact}`)
  if (doc.text === '' && facts.length === 0) return []
  return [...(doc.text === '' ? [] : [`  ${doc.text}`]), ...facts, `  documented: ${placeText(doc.origin)}`]
}

function factsOf({ limits, query, ...doc }: Doc): readonly string[] {
  const said = [
    doc.readOnly && 'read-only',
    doc.required && 'required',
    doc.immutable && 'immutable',
    doc.nullable === false && 'not nullable',
    query.returned === 'select' && 'returned only on $select',
    query.returned === 'default' && 'returned by default',
  ].filter((fact) => fact !== false)
  const bounds = Object.entries(limits).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
  const supported = query.options.map((option) =>
    option === '$filter' && query.operators.length > 0 ? `$filter (${query.operators.join(', ')})` : option,
  )
  const retired = doc.retired === undefined ? '' : ` (${doc.retired})`
  return [
    ...(said.length === 0 ? [] : [`stated: ${said.join(', ')}`]),
    ...(doc.defaultValue === undefined ? [] : [`default: ${doc.defaultValue}`]),
    ...(bounds.length === 0 ? [] : [`limits: ${bounds.join(', ')}`]),
    ...(doc.possibleValues.length === 0
      ? []
      : [`values: ${doc.possibleValues.join(', ')}${doc.exhaustive ? '' : ', and others'}`]),
    ...(doc.newerValues.length === 0
      ? []
      : [`only with \`Prefer: include-unknown-enum-members\`: ${doc.newerValues.join(', ')}`]),
    ...(supported.length === 0 ? [] : [`query options: ${supported.join(', ')}`]),
    ...(doc.deprecated === undefined ? [] : [`deprecated${retired}: ${doc.deprecated}`]),
  ]
}

/** What the page of a request says of it. */
export function requestLines({ doc, permissions }: DocumentedRequest): readonly string[] {
  return [
    `  documented: ${placeText(doc.origin)}`,
    ...(doc.deprecated === undefined ? [] : [`  deprecated: ${doc.deprecated}`]),
    ...permissions.map(
      (permission) =>
        `  permission (${[permission.scheme, permission.for].filter(Boolean).join(', ')}): ${permissionText(permission) || 'none'}`,
    ),
    ...doc.headers.map((header) => `  header: ${headerText(header)}`),
    ...(doc.queryOptions.length === 0 ? [] : [`  query options: ${doc.queryOptions.join(', ')}`]),
    ...(doc.statuses.length === 0 ? [] : [`  answers: ${doc.statuses.join(', ')}`]),
  ]
}

function headerText({ name, value, required, requiredWith }: HeaderDoc): string {
  const shown = value === undefined ? name : `${name}: ${value}`
  if (required) return `${shown} (required)`
  return requiredWith.length === 0 ? shown : `${shown} (required with ${requiredWith.join(', ')})`
}

/** `docs/a.md:3`. */
export function placeText({ file, line }: Origin): string {
  return `${file}:${line}`
}
