export interface Entity {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: string
  id?: string
}
export interface DirectoryObject extends Entity {
  deletedDateTime?: string | null
}
export interface User extends DirectoryObject {
  displayName?: string | null
  mail?: string | null
  jobTitle?: string | null
  manager?: DirectoryObject | null
  messages?: Message[]
}
export interface Group extends DirectoryObject {
  displayName?: string | null
  members?: DirectoryObject[]
}
export interface Message extends Entity {
  subject?: string | null
  isRead?: boolean | null
  importance?: 'low' | 'normal' | 'high' | (string & {}) | null
  receivedDateTime?: string | null
  toRecipients?: Recipient[]
}
export interface Recipient {
  emailAddress?: { address?: string | null } | null
}
export interface MessageCreate {
  subject?: string | null
  importance?: Message['importance']
}
export interface Range extends Entity {
  address?: string | null
}
export interface OrderItem {
  readonly '@odata.etag'?: string
  orderId?: number
  line?: number
}
