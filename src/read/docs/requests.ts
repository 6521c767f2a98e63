import type { Origin } from '../source.js'
import type { RequestLine } from './types.js'

/** Verbs as a pattern has them. */
export const verbs = 'GET|POST|PATCH|PUT|DELETE|HEAD|OPTIONS'

/** The request line in a line of an "HTTP request" fence; undefined where it begins with no verb. A word before a path is a verb that may be misspelt. */
export function readRequestLine(line: string, origin: (column: number) => Origin): RequestLine | undefined {
  const match = new RegExp(`^(\\s*)(${verbs}|[A-Za-z]{3,7}(?=\\s+(?:https?:/)?/))(\\s+|(?=/))(.*)$`).exec(
    line.slice(0, 4000),
  )
  if (match?.[2] === undefined) return undefined
  const raw = withoutVersion((match[4] ?? '').trim())
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

/** Without `HTTP/1.1` at the end. */
export function withoutVersion(line: string): string {
  return line.replace(/(?<!\s)\s+HTTP\/[\d.]+$/, '')
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
