import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Recipient {
  readonly '@odata.type'?: '#microsoft.graph.callRecords.recipient'
  phone?: string | null
}

/** What is sent to make one: all that Recipient has. */
export type RecipientCreate = Recipient

export const RecipientSchema: Schema<Recipient> = /*#__PURE__*/ object<Recipient>(
  'self=microsoft.graph.callRecords.recipient',
  () => ({
    phone: stringOrNull,
  }),
)
