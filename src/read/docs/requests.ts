import type { Origin } from '../source.js'
import type { BlockAnnotation, Example, RequestLine } from './types.js'

const verbs = 'GET|POST|PATCH|PUT|DELETE|HEAD|OPTIONS'

/** The request line in a line of an "HTTP request" fence; undefined where it begins with no verb. */
export function readRequestLine(line: string, origin: (column: number) => Origin): RequestLine | undefined {
  const match = new RegExp(`^(\\s*)(${verbs})(\\s+|(?=/))(.*)$`).exec(line.slice(0, 4000))
  if (match?.[2] === undefined) return undefined
  const raw = (match[4] ?? '').trim().replace(/\s+HTTP\/[\d.]+$/, '')
  const local = raw
    .replace(/^(?:https?:\/\/[^/\s]+|\{\{?[^{}/\s]*(?:url|uri|host|root|base|endpoint)[^{}/\s]*\}?\}(?=\/))/i, '')
    .replace(/^\/(v\d+(\.\d+)?|beta)(?=\/)/i, '')
  const question = queryStart(local)
  return {
    method: match[2],
    path: (question < 0 ? local : local.slice(0, question)).trim(),
    query: question < 0 ? undefined : local.slice(question + 1),
    raw,
    origin: origin((match[1] ?? '').length),
  }
}

/** The question mark outside braces, quotes and parentheses. */
function queryStart(path: string): number {
  let depth = 0
  for (let at = 0; at < path.length; at += 1) {
    const character = path[at]
    if (character === '{' || character === '(') depth += 1
    else if (character === '}' || character === ')') depth = Math.max(0, depth - 1)
    else if (character === '?' && depth === 0) return at
  }
  return -1
}

/** An example from a fence, told apart by its annotation and else by its first line; undefined where it is neither. */
export function readExample(
  lines: readonly string[],
  annotation: BlockAnnotation | undefined,
  origin: (line: number, column?: number) => Origin,
): Example | undefined {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (start < 0) return undefined
  const first = lines[start]?.trim() ?? ''
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first)?.[1]
  const request = new RegExp(`^(${verbs})\\s+(\\S.*)$`).exec(first.slice(0, 4000))
  const kind =
    annotation?.blockType === 'resource'
      ? 'resource'
      : status !== undefined
        ? 'response'
        : request !== null
          ? 'request'
          : undefined
  if (kind === undefined) return undefined
  const type = annotation?.value?.['@odata.type']
  const name = annotation?.value?.['name']
  const many = annotation?.value?.['isCollection']
  const { headers, bodyLine } = kind === 'resource' ? { headers: [], bodyLine: start } : readHeaders(lines, start + 1)
  const body = lines.slice(bodyLine).join('\n').trim()
  const indent = /^\s*/.exec(lines[bodyLine] ?? '')?.[0].length ?? 0
  const truncated = annotation?.value?.['truncated']
  const opaque = annotation?.value?.['opaqueUrl']
  return {
    kind,
    name: typeof name === 'string' ? name : undefined,
    method: request?.[1],
    url: opaque === true || opaque === 'true' ? undefined : request?.[2]?.replace(/\s+HTTP\/[\d.]+$/, ''),
    status: status === undefined ? undefined : Number(status),
    headers,
    body: body === '' ? undefined : { text: body, origin: origin(bodyLine, indent) },
    odataType: typeof type === 'string' ? type.replace(/^#/, '') : undefined,
    isCollection: many === true || many === 'true' || (typeof type === 'string' && /^collection\(/i.test(type)),
    truncated: truncated === true || truncated === 'true',
    origin: origin(start),
  }
}

/** Headers may follow a blank line; the body begins behind the next. */
function readHeaders(
  lines: readonly string[],
  from: number,
): { readonly headers: Example['headers']; readonly bodyLine: number } {
  const headers: (readonly [string, string])[] = []
  let at = from
  const begun = lines.findIndex((line, index) => index >= from && line.trim() !== '')
  if (begun > from && /^[A-Za-z][\w-]*:\s/.test(lines[begun]?.trim() ?? '')) at = begun
  for (; at < lines.length; at += 1) {
    const line = lines[at]?.trim() ?? ''
    const header = /^([\w-]+):\s*(.*)$/.exec(line.slice(0, 4000))
    if (header?.[1] === undefined) break
    headers.push([header[1], header[2] ?? ''])
  }
  while (at < lines.length && lines[at]?.trim() === '') at += 1
  return { headers, bodyLine: at }
}
