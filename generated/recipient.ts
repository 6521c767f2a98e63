import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Recipient {
  readonly '@odata.type'?: '#microsoft.graph.Recipient'
  street?: string | null
}

/** What is sent to make one: RecipientCreate has no computed members, keys that the service assigns, or streams. */
export interface RecipientCreate extends Recipient {
  '@odata.type'?: '#microsoft.graph.Recipient'
}

export const RecipientSchema: Schema<Recipient> = /*#__PURE__*/ object<Recipient>(
  'microsoft.graph.Recipient graph.Recipient',
  () => ({
    street: stringOrNull,
  }),
)
