import { fromBinary, toBinary } from '../bytes.js'
import type { Transport } from '../send.js'
import type { Item } from './items.js'
import { createResponse } from './json.js'

/** The body of a batch as `multipart/mixed`, and its content type (Protocol 4.01 §11.7.7). */
export async function writeMultipart(
  units: readonly (readonly Item[])[],
): Promise<{ readonly body: Blob; readonly contentType: string }> {
  const boundary = boundaryOf('batch')
  const parts: BlobPart[] = []
  for (const unit of units) {
    const own = unit[0]?.group === undefined ? undefined : boundaryOf('changeset')
    if (own !== undefined) parts.push(`--${boundary}\r\nContent-Type: multipart/mixed; boundary=${own}\r\n\r\n`)
    for (const item of unit) parts.push(`--${own ?? boundary}\r\n`, ...(await partOf(item)))
    if (own !== undefined) parts.push(`--${own}--\r\n`)
  }
  return { body: new Blob([...parts, `--${boundary}--\r\n`]), contentType: `multipart/mixed; boundary=${boundary}` }
}

/** Nobody who writes a part can know it, so no body can end its part. */
function boundaryOf(name: string): string {
  return `${name}_${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')}`
}

async function partOf({ id, method, url, headers, body }: Item): Promise<BlobPart[]> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ${id}\r\n\r\n`
  const content = body instanceof Response ? await body.clone().arrayBuffer() : (JSON.stringify(body) ?? '')
  return [`${head}${method} ${url} HTTP/1.1\r\n${lines.join('')}\r\n`, content, '\r\n']
}

/** The answers of a batch in their order, those of change sets among them. */
export async function answersOf(response: Response): Promise<readonly Response[]> {
  const parts = partsOf(toBinary(new Uint8Array(await response.arrayBuffer())), response.headers)
  return parts
    .flatMap((part) => (isSet(part) ? partsOf(part.body, part.headers) : [part]))
    .map((part) => httpOf(part).response)
}

/** The answer that a body of `application/http` holds. */
export async function answerIn(response: Response): Promise<Response> {
  return httpOf({ headers: response.headers, body: toBinary(new Uint8Array(await response.arrayBuffer())) }).response
}

interface Part {
  readonly headers: Headers
  readonly body: string
}

/** The answers of a batch as `multipart/mixed`, by id, else by place; a change set that failed has one answer for all its calls. */
export async function readMultipart(
  response: Response,
  units: readonly (readonly Item[])[],
  { answered }: Transport,
): Promise<ReadonlyMap<string, Response>> {
  const text = toBinary(new Uint8Array(await response.arrayBuffer()))
  const answers = new Map<string, Response>()
  for (const [index, part] of partsOf(text, response.headers).entries()) {
    const nested = isSet(part)
    const parts = nested ? partsOf(part.body, part.headers) : [part]
    for (const [position, each] of parts.entries()) {
      const { response: answer, contentId } = httpOf(each)
      const unit = units.find((items) => items.some(({ id }) => id === contentId)) ?? units[index] ?? []
      const item = unit.find(({ id }) => id === contentId) ?? unit[position]
      for (const { id, headers } of nested ? [item ?? []].flat() : unit) {
        const own = answer.clone()
        answers.set(id, (await answered?.(own, headers['accept'] ?? null)) ?? own)
      }
    }
  }
  return answers
}

function isSet({ headers }: Part): boolean {
  return /^multipart\//i.test(headers.get('content-type') ?? '')
}

function partsOf(text: string, headers: Headers): readonly Part[] {
  const [, quoted, token] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(headers.get('content-type') ?? '') ?? []
  const boundary = quoted ?? token
  if (boundary === undefined) throw new TypeError('The batch is answered without a boundary')
  const escaped = boundary.replace(/[\\^$.*+?()[\]{}|-]/g, String.raw`\$&`)
  const pieces = `\r\n${text}`.split(new RegExp(`\r?\n--${escaped}(?=--|[ \t]*\r?\n)`)).slice(1)
  const end = pieces.findIndex((piece) => piece.startsWith('--'))
  return pieces.slice(0, end < 0 ? pieces.length : end).map((piece) => messageOf(piece.replace(/^[ \t]*\r?\n/, '')))
}

/** Header lines, an empty line, a body. */
function messageOf(text: string): Part {
  const blank = /^\r?\n|\r?\n\r?\n/.exec(text)
  const head = blank === null ? text : text.slice(0, blank.index)
  const headers = new Headers()
  for (const line of head.split(/\r?\n/)) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) headers.append(name, value.trim())
  }
  return { headers, body: blank === null ? '' : text.slice(blank.index + blank[0].length) }
}

function httpOf({ headers: outer, body: text }: Part): { readonly response: Response; readonly contentId: string } {
  const [line, status] = /^\s*HTTP\/[\d.]+ +(\d{3})[^\n]*(?:\n|$)/.exec(text) ?? ['', '502']
  const { headers, body } = messageOf(text.slice(line.length))
  const length = headers.has('content-length') ? Number(headers.get('content-length')) : Number.NaN
  const content = length <= body.length ? body.slice(0, length) : body
  return {
    response: createResponse(Number(status), headers, content === '' ? undefined : fromBinary(content)),
    contentId: outer.get('content-id') ?? headers.get('content-id') ?? '',
  }
}
