import { type Schema, object, stringOrNull } from 'edmwright/runtime'

/**
 * A name with the address to reach it.
 * @see [resources/emailaddress.md]
 */
export interface EmailAddress {
  readonly '@odata.type'?: '#microsoft.graph.emailAddress'
  /** The name to show. */
  name?: string | null
  /** The address. */
  address?: string | null
}

/** What is sent to make one: all that EmailAddress has. */
export type EmailAddressCreate = EmailAddress

export const EmailAddressSchema: Schema<EmailAddress> = /*#__PURE__*/ object<EmailAddress>(
  'graph=microsoft.graph.emailAddress',
  () => ({
    name: stringOrNull,
    address: stringOrNull,
  }),
)
