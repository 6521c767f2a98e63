import { type Schema, object } from 'edmwright/runtime'

export interface Json {
  readonly '@odata.type'?: '#microsoft.graph.json'
}

/** What is sent to make one: JsonCreate has no computed members, keys that the service assigns, or streams. */
export interface JsonCreate extends Json {
  '@odata.type'?: '#microsoft.graph.json'
}

export const JsonSchema: Schema<Json> = /*#__PURE__*/ object<Json>(
  'microsoft.graph.json graph.json',
  () => ({}),
  undefined,
  { open: true },
)
