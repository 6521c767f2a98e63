import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Recipient {
  readonly '@odata.type'?: '#microsoft.graph.Recipient'
  street?: string | null
}

/** What is sent to make one: all that Recipient has. */
export type RecipientCreate = Recipient

export const RecipientSchema: Schema<Recipient> = /*#__PURE__*/ object<Recipient>(
  'graph=microsoft.graph.Recipient',
  () => ({
    street: stringOrNull,
  }),
)
