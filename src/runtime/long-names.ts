import type { Transport } from './send.js'

/** A string of JSON, and the colon that makes it a name. */
const strings = /"(?:[^"\\]|\\.)*(?:"(?:\s*:)?|\\?$)/gs

/** `@etag`, `items@count` and the like; `@removed` and what is no control information have one name alone. */
const short = /^("[^"@]*@)(?=(?:context|type|id|etag|count|\w+Link|media\w+)"\s*:$)/

/**
 * The transport of a service that speaks 4.01, with answers in which control information has the names of 4.0 (`@odata.etag` for `@etag`; JSON 4.01 §4.6), so that
 * types, validators and programs know one name for each.
 */
export function withLongNames(transport: Transport): Transport {
  return {
    ...transport,
    answered,
    fetch: async (request) => answered(await (transport.fetch ?? fetch)(request), request.headers.get('accept')),
  }
}

/** Only what is read as JSON of OData: a stream stays what it is. */
async function answered(answer: Response, accept: string | null): Promise<Response> {
  const type = `${accept},${answer.headers.get('content-type')}`
  if (answer.body === null || !/^application\/json\b.*,application\/json\b/i.test(type)) return answer
  const text = (await answer.text()).replace(strings, (name) => name.replace(short, '$1odata.'))
  return Object.defineProperty(new Response(text, answer), 'url', { value: answer.url })
}
