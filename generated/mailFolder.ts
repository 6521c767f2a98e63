import { type Entity, Entity$Table } from './entity.js'
import type { Message, Message$Nav, Message$Set, MessageCreateUnion } from './message.js'
import {
  type Entity as Entity_2,
  type Int64,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  anyObjects,
  int32OrNull,
  int64OrNull,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface MailFolder extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.mailFolder'
  displayName?: string | null
  totalItemCount?: number | null
  sizeInBytes?: Int64 | null
  childFolders?: MailFolder[]
  messages?: Message[]
}

/** What is sent to make one: MailFolderCreate has no computed members, keys that the service assigns, or streams. */
export interface MailFolderCreate extends MailFolderUpdate {
  childFolders?: MailFolderCreate[]
  messages?: MessageCreateUnion[]
}

/** What may be changed afterwards: MailFolderUpdate has no keys, computed or immutable members. */
export interface MailFolderUpdate {
  '@odata.type'?: '#microsoft.graph.mailFolder'
  displayName?: string | null
  totalItemCount?: number | null
  sizeInBytes?: Int64 | null
}

export const MailFolderSchema: Schema<MailFolder> = /*#__PURE__*/ object<MailFolder, Entity>(
  'graph=microsoft.graph.mailFolder',
  () => ({
    displayName: stringOrNull,
    totalItemCount: int32OrNull,
    sizeInBytes: int64OrNull,
    childFolders: anyObjects,
    messages: anyObjects,
  }),
  () => Entity$Table,
)

/** Where MailFolder leads. */
export interface MailFolder$Links {
  childFolders: MailFolder$Set
  /**
   * - `$list`: Get the messages of a mailbox. Needs Mail.Read, Mail.ReadWrite (work or school account, personal account, application). (api/user-list-messages.md)
   * - `$create`: Make a draft of a message. Needs Mail.ReadWrite (work or school account, personal account, application). (api/user-post-messages.md)
   */
  messages: Message$Set
  copy(
    parameters?: {
      DestinationId?: string | null
    },
    options?: RequestOptions,
  ): LazyRequest<MailFolder | null>
}

/** What can be expanded in MailFolder. */
export interface MailFolder$Nav {
  childFolders: readonly [MailFolder, MailFolder$Nav, true]
  messages: readonly [Message, Message$Nav, true]
}

/** One MailFolder. */
export type MailFolder$Item = MailFolder$Links & Entity_2<MailFolder, MailFolder$Nav, MailFolderUpdate, 'id'>

/** A collection of MailFolder. */
export type MailFolder$Set = KeyedSet<MailFolder, MailFolder$Nav, MailFolderCreate, 'id', string, MailFolder$Item>
