import { oncePer } from '../../once-per.js'
import { type ExampleJson, readExampleJson } from '../../read/docs/example-json.js'
import type { Example } from '../../read/docs/types.js'

/** The JSON of a body; undefined where there is none, where it is of another kind, or where it says itself that it is no JSON. */
export const jsonOf = oncePer(({ body, headers, truncated }: Example): ExampleJson | undefined => {
  if (body === undefined || !/^[[{]/.test(body.text)) return undefined
  const type = headers.find(([name]) => /^content-type$/i.test(name))?.[1]
  if (type !== undefined && !/json/i.test(type)) return undefined
  return readExampleJson(body.text, truncated)
})

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value of JSON has members. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
