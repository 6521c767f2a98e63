import { type EmailAddress, EmailAddressSchema } from './emailAddress.js'
import { type Schema, nullable, object } from 'edmwright/runtime'

/**
 * Someone who sends or receives a message.
 * @see [resources/recipient.md]
 */
export interface Recipient2 {
  readonly '@odata.type'?: '#microsoft.graph.recipient'
  /** The name and address of the person. */
  emailAddress?: EmailAddress | null
}

/** What is sent to make one: all that Recipient2 has. */
export type Recipient2Create = Recipient2

export const Recipient2Schema: Schema<Recipient2> = /*#__PURE__*/ object<Recipient2>(
  'graph=microsoft.graph.recipient',
  () => ({
    emailAddress: nullable(EmailAddressSchema),
  }),
)
