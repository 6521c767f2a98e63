import { fromBase64, toBase64 } from '../bytes.js'
import type { Item } from './items.js'

interface JsonResponse {
  readonly id?: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>> | null
  readonly body?: unknown
}

/** The body of a batch in JSON (OData JSON 4.01 §19.1). */
export async function writeJson(units: readonly (readonly Item[])[]): Promise<unknown> {
  const items = units.flat()
  const groups = new Map(items.map(({ id, group }) => [id, group]))
  const requests = items.map(async ({ id, group, method, url, headers, body, after }) => {
    const others = after.filter((other) => groups.has(other))
    const foreign = others.map((other) => groups.get(other)).filter((name) => name !== undefined && name !== group)
    const dependsOn = [...new Set([...others, ...foreign])]
    return {
      id,
      ...(group === undefined ? {} : { atomicityGroup: group }),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
      method,
      url,
      headers,
      body: body instanceof Response ? await bodyOf(body.clone(), headers['content-type']) : body,
    }
  })
  return { requests: await Promise.all(requests) }
}

/** The answers of a batch in JSON, by id. */
export function readJsonBatch(json: unknown): ReadonlyMap<string, Response> {
  const { responses } = Object(json) as { readonly responses?: readonly JsonResponse[] }
  return new Map((responses ?? []).map((response) => [String(response.id), responseOf(response)]))
}

/** Text as text, JSON as JSON, anything else as base64url. */
async function bodyOf(sent: Response, type = ''): Promise<unknown> {
  if (/json/i.test(type)) return sent.json()
  if (/^text\//i.test(type)) return sent.text()
  return toBase64(new Uint8Array(await sent.arrayBuffer()))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}

function responseOf({ status, headers: given, body }: JsonResponse): Response {
  const headers = headersOf(given)
  const type = headers.get('content-type') ?? ''
  const text = typeof body === 'string' && type !== '' && !/json/i.test(type)
  const content = text && !/^text\/|xml/i.test(type) ? decode(body) : text ? body : JSON.stringify(body)
  return createResponse(status, headers, body === undefined || body === null ? undefined : content)
}

/** What JSON can hold and a header cannot is left out. */
function headersOf(given: JsonResponse['headers']): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given ?? {})) {
    try {
      headers.append(name, value)
    } catch {
      // No answer is worth less for it.
    }
  }
  return headers
}

/** Services that write text where base64 belongs are taken at their word. */
function decode(body: string): BodyInit {
  try {
    return fromBase64(body)
  } catch {
    return body
  }
}

/** A response of a part; statuses that `Response` does not take are an error of the gateway. */
export function createResponse(status: number, headers: Headers, body: BodyInit | undefined): Response {
  const valid = status >= 200 && status <= 599
  const empty = body === undefined || [204, 205, 304].includes(status)
  return new Response(empty ? null : body, { status: valid ? status : 502, headers })
}
