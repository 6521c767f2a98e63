import type { Origin } from '../source.js'
import { verbs, withoutVersion } from './requests.js'
import type { Block } from './scan.js'
import type { BlockAnnotation, Example } from './types.js'

type Fence = Extract<Block, { kind: 'fence' }>
type Place = (line: number, column?: number) => Origin

/** Collects the examples of a page: a fence of JSON below a request or an answer without a body holds that body, and elsewhere is a snippet. */
export function createExamples(): {
  readonly examples: readonly Example[]
  /** Takes a fence. */
  add(fence: Pick<Fence, 'lines' | 'language'>, annotation: BlockAnnotation | undefined, place: Place): void
  /** What comes next belongs to nothing before. */
  end(): void
} {
  const examples: Example[] = []
  let waiting: Example | undefined
  return {
    examples,
    add({ lines, language }, annotation, place) {
      const example = readExample(lines, annotation, place)
      const json = example === undefined ? jsonIn(lines, place) : undefined
      if (example !== undefined) examples.push(example)
      else if (json !== undefined && waiting !== undefined && annotation === undefined)
        examples.splice(-1, 1, { ...waiting, body: json })
      else if (json !== undefined && language === 'json') examples.push({ ...snippet, body: json, origin: json.origin })
      waiting = example?.body === undefined && example?.kind !== 'resource' ? example : undefined
    },
    end() {
      waiting = undefined
    },
  }
}

const snippet: Omit<Example, 'origin'> = {
  kind: 'snippet',
  name: undefined,
  method: undefined,
  url: undefined,
  status: undefined,
  reason: undefined,
  headers: [],
  body: undefined,
  odataType: undefined,
  isCollection: false,
  truncated: false,
}

/** An example from a fence, told apart by its annotation and else by its first line; undefined where it is neither. */
function readExample(
  lines: readonly string[],
  annotation: BlockAnnotation | undefined,
  origin: Place,
): Example | undefined {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (start < 0) return undefined
  const first = lines[start]?.trim() ?? ''
  const [, status, reason] = /^HTTP\/\d(?:\.\d)?\s+(\d{2,5})\b(?:\s+(.*))?/.exec(first.slice(0, 200)) ?? []
  // A word in capitals before an address is a verb that may be misspelt.
  const request = new RegExp(`^(${verbs}|[A-Z]{3,7}(?=\\s+(?:https?:/)?/))\\s+(\\S.*)$`).exec(first.slice(0, 4000))
  const kind =
    annotation?.blockType === 'resource'
      ? 'resource'
      : status !== undefined
        ? 'response'
        : request !== null
          ? 'request'
          : annotatedBody(first, annotation)
  if (kind === undefined) return undefined
  const type = annotation?.value?.['@odata.type']
  const name = annotation?.value?.['name']
  const many = annotation?.value?.['isCollection']
  const bare = kind === 'resource' || (status === undefined && request === null)
  const { headers, bodyLine } = bare ? { headers: [], bodyLine: start } : readHeaders(lines, start + 1)
  const truncated = annotation?.value?.['truncated']
  const opaque = annotation?.value?.['opaqueUrl']
  return {
    kind,
    name: typeof name === 'string' ? name : undefined,
    method: request?.[1],
    url: opaque === true || opaque === 'true' ? undefined : request?.[2] && withoutVersion(request[2]),
    status: status === undefined ? undefined : Number(status),
    reason,
    headers,
    body: bodyAt(lines, bodyLine, origin),
    odataType: typeof type === 'string' ? type.replace(/^#/, '') : undefined,
    isCollection: many === true || many === 'true' || (typeof type === 'string' && /^collection\(/i.test(type)),
    truncated: truncated === true || truncated === 'true',
    origin: origin(start),
  }
}

/** The kind of a body that stands alone behind its annotation. */
function annotatedBody(first: string, annotation: BlockAnnotation | undefined): 'request' | 'response' | undefined {
  const type = annotation?.blockType
  return /^[[{]/.test(first) && (type === 'request' || type === 'response') ? type : undefined
}

/** The JSON that a fence holds and nothing else. */
function jsonIn(lines: readonly string[], place: Place): Example['body'] {
  const start = lines.findIndex((line) => line.trim() !== '')
  return /^\s*[[{]/.test(lines[start] ?? '') ? bodyAt(lines, start, place) : undefined
}

function bodyAt(lines: readonly string[], start: number, origin: Place): Example['body'] {
  const text = lines.slice(start).join('\n').trim()
  const indent = /^\s*/.exec(lines[start] ?? '')?.[0].length ?? 0
  return text === '' ? undefined : { text, origin: origin(start, indent) }
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
    const header = /^([\w-]+):(.*)$/.exec(line.slice(0, 4000))
    if (header?.[1] === undefined) break
    headers.push([header[1], (header[2] ?? '').trim()])
  }
  while (at < lines.length && lines[at]?.trim() === '') at += 1
  return { headers, bodyLine: at }
}
