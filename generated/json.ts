import { type Schema, object } from 'edmwright/runtime'

export interface Json {
  readonly '@odata.type'?: '#microsoft.graph.json'
  [name: string]: unknown
}

/** What is sent to make one: all that Json has. */
export type JsonCreate = Json

export const JsonSchema: Schema<Json> = /*#__PURE__*/ object<Json>(
  'graph=microsoft.graph.json',
  () => ({}),
  undefined,
  { open: true },
)
