import type { Attachment, Attachment$Set, AttachmentCreateUnion } from './attachment.js'
import type { Entity$Nav } from './entity.js'
import type {
  EventMessage$Casts,
  EventMessage$Set,
  EventMessageCreateUnion,
  EventMessageUnion,
} from './eventMessage.js'
import { type OutlookItem, OutlookItemSchema, type OutlookItemUpdate } from './outlookItem.js'
import {
  type Binary,
  type Casts,
  type DateTimeOffset,
  type Entity,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  anyObjects,
  binaryOrNull,
  booleanOrNull,
  collection,
  dateTimeOffsetOrNull,
  enumeration,
  nullable,
  object,
  readOnly,
  required,
  stringOrNull,
} from 'edmwright/runtime'

/**
 * An e-mail message in a mail folder.
 * @see [resources/message.md]
 */
export interface Message extends OutlookItem {
  readonly '@odata.type'?:
    '#microsoft.graph.message' | '#microsoft.graph.eventMessage' | '#microsoft.graph.eventMessageRequest'
  /** What the message is about. */
  subject?: string | null
  /** What the message says, as text or HTML. */
  body?: ItemBody | null
  /**
   * How urgent the message is. The possible values are: `low`, `normal`, `high`. The default value is `normal`.
   * @defaultValue normal
   */
  importance?: Importance | null
  /** The owner of the mailbox that sends the message. */
  from?: Recipient2 | null
  /** The people whom the message is for. */
  toRecipients?: Recipient2[]
  /** The people who receive the message without the others seeing it. */
  bccRecipients?: Recipient2[]
  /**
   * When the message arrived. Read-only.
   * @readonly
   */
  receivedDateTime?: DateTimeOffset | null
  /** Whether the message has been read. */
  isRead?: boolean | null
  /**
   * Whether the message is still unsent. Read-only.
   * @readonly
   */
  isDraft?: boolean | null
  /** Where the message stands in its conversation. */
  conversationIndex?: Binary | null
  /**
   * The message ID of RFC 2822. Read-only.
   * @readonly
   */
  internetMessageId?: string | null
  /** Files and items that travel with the message. */
  attachments?: Attachment[]
}

/** What is sent to make one: MessageCreate has no computed members, keys that the service assigns, or streams. */
export interface MessageCreate extends MessageUpdate {
  /** What the message is about. */
  subject: string | null
  /** Files and items that travel with the message. */
  attachments?: AttachmentCreateUnion[]
}

/** What may be changed afterwards: MessageUpdate has no keys, computed or immutable members. */
export interface MessageUpdate extends OutlookItemUpdate {
  '@odata.type'?: '#microsoft.graph.message' | '#microsoft.graph.eventMessage' | '#microsoft.graph.eventMessageRequest'
  /** What the message is about. */
  subject?: string | null
  /** What the message says, as text or HTML. */
  body?: ItemBody | null
  /** How urgent the message is. The possible values are: `low`, `normal`, `high`. The default value is `normal`. */
  importance?: Importance | null
  /** The owner of the mailbox that sends the message. */
  from?: Recipient2 | null
  /** The people whom the message is for. */
  toRecipients?: Recipient2[]
  /** The people who receive the message without the others seeing it. */
  bccRecipients?: Recipient2[]
  /** Whether the message has been read. */
  isRead?: boolean | null
  /** Where the message stands in its conversation. */
  conversationIndex?: Binary | null
}

/** Message and what derives from it, to narrow by '@odata.type'. */
export type MessageUnion = (Message & { readonly '@odata.type'?: '#microsoft.graph.message' }) | EventMessageUnion

/** Whatever can be made where Message is expected. */
export type MessageCreateUnion = MessageCreate | EventMessageCreateUnion

export const MessageSchema: Schema<Message> = /*#__PURE__*/ object<Message, OutlookItem>(
  'graph=microsoft.graph.message',
  () => ({
    subject: required(stringOrNull),
    body: nullable(ItemBodySchema),
    importance: nullable(ImportanceSchema),
    from: nullable(Recipient2Schema),
    toRecipients: collection(nullable(Recipient2Schema)),
    bccRecipients: collection(nullable(Recipient2Schema)),
    receivedDateTime: readOnly(dateTimeOffsetOrNull),
    isRead: booleanOrNull,
    isDraft: readOnly(booleanOrNull),
    conversationIndex: binaryOrNull,
    internetMessageId: readOnly(stringOrNull),
    attachments: anyObjects,
  }),
  () => OutlookItemSchema,
  { open: true, derived: 'eventMessage eventMessageRequest' },
)

/** Where Message leads. */
export interface Message$Links {
  /** Files and items that travel with the message. */
  attachments: Attachment$Set
  /**
   * Copy a message to a folder.
   * Needs Mail.ReadWrite (work or school account, personal account, application).
   * @see [api/message-copy.md]
   */
  copy(
    parameters: {
      /** The folder that receives the copy. */
      DestinationId: string
    },
    options?: RequestOptions,
  ): LazyRequest<Message>
  send(parameters?: undefined, options?: RequestOptions): LazyRequest<void>
}

/** What can be expanded in Message. */
export interface Message$Nav extends Entity$Nav {
  attachments: readonly [Attachment, Entity$Nav, true]
}

/** Types derived from Message, with their builders. */
export interface Message$Casts extends EventMessage$Casts {
  'microsoft.graph.eventMessage': EventMessage$Set
}

/** One Message. */
export type Message$Item = Message$Links & Entity<Message, Message$Nav, MessageUpdate, 'id'> & Casts<Message$Casts, 1>

/** A collection of Message. */
export type Message$Set = KeyedSet<Message, Message$Nav, MessageCreateUnion, 'id', string, Message$Item> &
  Casts<Message$Casts, 0>

/**
 * The form of a text.
 * @see [resources/bodytype.md]
 */
export type BodyType = 'text' | 'html' | (string & {})

/** The form of a text. */
export const BodyType = {
  /** Plain text. */
  text: 'text',
  /** HTML. */
  html: 'html',
} as const

export const BodyTypeSchema: Schema<BodyType> = /*#__PURE__*/ enumeration<BodyType>(
  'microsoft.graph.bodyType',
  'text html',
)

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

/**
 * How urgent something is.
 * @see [resources/importance.md]
 */
export type Importance = 'low' | 'normal' | 'high' | (string & {})

/** How urgent something is. */
export const Importance = {
  /** It can wait. */
  low: 'low',
  /** Nothing special. */
  normal: 'normal',
  /** It cannot wait. */
  high: 'high',
} as const

export const ImportanceSchema: Schema<Importance> = /*#__PURE__*/ enumeration<Importance>(
  'microsoft.graph.importance',
  'low normal high',
)

/**
 * The content of an item.
 * @see [resources/itembody.md]
 */
export interface ItemBody {
  readonly '@odata.type'?: '#microsoft.graph.itemBody'
  /** The form of the content. The possible values are: `text`, `html`. */
  contentType?: BodyType | null
  /** The content itself. */
  content?: string | null
}

/** What is sent to make one: all that ItemBody has. */
export type ItemBodyCreate = ItemBody

export const ItemBodySchema: Schema<ItemBody> = /*#__PURE__*/ object<ItemBody>(
  'graph=microsoft.graph.itemBody',
  () => ({
    contentType: nullable(BodyTypeSchema),
    content: stringOrNull,
  }),
)

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
