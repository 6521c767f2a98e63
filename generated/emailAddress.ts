import { type Schema, object, stringOrNull } from 'edmwright/runtime'

/**
 * A name with the address to reach it.
 * @see resources/emailaddress.md
 */
export interface EmailAddress {
  readonly '@odata.type'?: '#microsoft.graph.emailAddress'
  /** The name to show. */
  name?: string | null
  /** The address. */
  address?: string | null
}

/** What is sent to make one: EmailAddressCreate has no computed members, keys that the service assigns, or streams. */
export interface EmailAddressCreate extends EmailAddress {
  '@odata.type'?: '#microsoft.graph.emailAddress'
}

export const EmailAddressSchema: Schema<EmailAddress> = /*#__PURE__*/ object<EmailAddress>(
  'microsoft.graph.emailAddress graph.emailAddress',
  () => ({
    name: stringOrNull,
    address: stringOrNull,
  }),
)
