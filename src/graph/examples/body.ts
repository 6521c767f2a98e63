import { type ExampleJson, readExampleJson } from '../../read/docs/example-json.js'
import type { Example } from '../../read/docs/types.js'

const known = new WeakMap<Example, { readonly json: ExampleJson | undefined }>()

/** The JSON of a body, read once; undefined where there is none, where it is of another kind, or where it says itself that it is no JSON. */
export function jsonOf(example: Example): ExampleJson | undefined {
  const { json } = known.get(example) ?? { json: read(example) }
  known.set(example, { json })
  return json
}

function read({ body, headers, truncated }: Example): ExampleJson | undefined {
  if (body === undefined || !/^[[{]/.test(body.text)) return undefined
  const type = headers.find(([name]) => /^content-type$/i.test(name))?.[1]
  if (type !== undefined && !/json/i.test(type)) return undefined
  return readExampleJson(body.text, truncated)
}
