import {
  type DirectoryObject,
  type DirectoryObject$Item,
  type DirectoryObject$Set,
  type DirectoryObjectCreateUnion,
  DirectoryObjectSchema,
  type DirectoryObjectUpdate,
} from './directoryObject.js'
import type { Drive, Drive$Item, Drive$Nav, DriveCreate } from './drive.js'
import type { Entity$Nav } from './entity.js'
import type { Event, Event$Nav, Event$Set, EventCreate } from './event.js'
import type { MailFolder, MailFolder$Nav, MailFolder$Set, MailFolderCreate } from './mailFolder.js'
import type { Message, Message$Nav, Message$Set, MessageCreateUnion } from './message.js'
import type { ProfilePhoto, ProfilePhoto$Item } from './profilePhoto.js'
import {
  type Bind,
  type DateOnly,
  type DateTimeOffset,
  type Duration,
  type Entity,
  type Guid,
  type KeyedSet,
  type LazyRequest,
  type ReferredEntity,
  type RequestOptions,
  type Schema,
  type TimeOfDay,
  anyObjectOrNull,
  anyObjects,
  booleanOrNull,
  dateOrNull,
  dateTimeOffsetOrNull,
  durationOrNull,
  enumeration,
  flags,
  guidOrNull,
  immutable,
  maxLength,
  nullable,
  object,
  readOnly,
  required,
  scalar,
  string,
  stringOrNull,
  timeOfDayOrNull,
} from 'edmwright/runtime'

/**
 * A person with an account.
 * @see [resources/user.md]
 */
export interface User extends DirectoryObject {
  readonly '@odata.type'?: '#microsoft.graph.user'
  /** The name to show. Required. Supports `$filter` (`eq`, `startsWith`). */
  displayName?: string | null
  /** The name to sign in with. Required. */
  userPrincipalName?: string
  /** @deprecated The old short name. Use userPrincipalName instead. */
  userName?: string | null
  /** @deprecated The old short name. Use userPrincipalName instead. */
  UserName?: string | null
  /**
   * The main address. Read-only.
   * @readonly
   */
  mail?: string | null
  /** What the person does. */
  jobTitle?: string | null
  /** Whether the account may be used. Required. */
  accountEnabled?: boolean | null
  /** The day of birth. */
  birthday?: DateOnly | null
  /**
   * When the account was made. Read-only.
   * @readonly
   */
  createdDateTime?: DateTimeOffset | null
  /**
   * The tenant that holds the account. Read-only.
   * @readonly
   */
  tenantId?: Guid | null
  /** When the person works. */
  workingHours?: WorkingHours | null
  favoriteColor?: ColorCode | null
  /** The person this user reports to. */
  manager?: DirectoryObject | null
  /**
   * The people who report to the user. Read-only.
   * @readonly
   */
  directReports?: DirectoryObject[]
  /**
   * The groups that hold the user. Read-only.
   * @readonly
   */
  memberOf?: DirectoryObject[]
  /** The messages in the mailbox. */
  messages?: Message[]
  mailFolders?: MailFolder[]
  events?: Event[]
  /**
   * The picture of the user. Read-only.
   * @readonly
   */
  photo?: ProfilePhoto | null
  drive?: Drive | null
}

/** What is sent to make one: UserCreate has no computed members, keys that the service assigns, or streams. */
export interface UserCreate extends UserUpdate {
  /** The name to show. Required. Supports `$filter` (`eq`, `startsWith`). */
  displayName: string | null
  /** The name to sign in with. Required. */
  userPrincipalName: string
  /** Whether the account may be used. Required. */
  accountEnabled: boolean | null
  /** The person this user reports to. */
  'manager@odata.bind'?: Bind<DirectoryObject>
  manager?: DirectoryObjectCreateUnion | null
  /** The messages in the mailbox. */
  messages?: MessageCreateUnion[]
  mailFolders?: MailFolderCreate[]
  events?: EventCreate[]
  drive?: DriveCreate | null
}

/** What may be changed afterwards: UserUpdate has no keys, computed or immutable members. */
export interface UserUpdate extends DirectoryObjectUpdate {
  '@odata.type'?: '#microsoft.graph.user'
  /** The name to show. Required. Supports `$filter` (`eq`, `startsWith`). */
  displayName?: string | null
  /** @deprecated The old short name. Use userPrincipalName instead. */
  userName?: string | null
  /** @deprecated The old short name. Use userPrincipalName instead. */
  UserName?: string | null
  /** What the person does. */
  jobTitle?: string | null
  /** Whether the account may be used. Required. */
  accountEnabled?: boolean | null
  /** The day of birth. */
  birthday?: DateOnly | null
  /** When the person works. */
  workingHours?: WorkingHours | null
  favoriteColor?: ColorCode | null
  /** The person this user reports to. */
  'manager@odata.bind'?: Bind<DirectoryObject> | null
}

export const UserSchema: Schema<User> = /*#__PURE__*/ object<User, DirectoryObject>(
  'graph=microsoft.graph.user',
  () => ({
    displayName: required(nullable(maxLength(string, 256))),
    userPrincipalName: required(immutable(string)),
    userName: stringOrNull,
    UserName: stringOrNull,
    mail: readOnly(stringOrNull),
    jobTitle: stringOrNull,
    accountEnabled: required(booleanOrNull),
    birthday: dateOrNull,
    createdDateTime: readOnly(dateTimeOffsetOrNull),
    tenantId: readOnly(guidOrNull),
    workingHours: nullable(WorkingHoursSchema),
    favoriteColor: nullable(ColorCodeSchema),
    manager: anyObjectOrNull,
    directReports: readOnly(anyObjects),
    memberOf: readOnly(anyObjects),
    messages: anyObjects,
    mailFolders: anyObjects,
    events: anyObjects,
    photo: readOnly(anyObjectOrNull),
    drive: anyObjectOrNull,
  }),
  () => DirectoryObjectSchema,
  { open: true },
)

/** Where User leads. */
export interface User$Links {
  /** The person this user reports to. */
  manager: DirectoryObject$Item
  /**
   * The people who report to the user. Read-only.
   * @readonly
   */
  directReports: DirectoryObject$Set
  /**
   * The groups that hold the user. Read-only.
   * @readonly
   */
  memberOf: DirectoryObject$Set
  /**
   * The messages in the mailbox.
   * - `$delete`: Remove a message. Needs Mail.ReadWrite (work or school account, personal account, application). (api/message-delete.md)
   * - `$list`: Get the messages of a mailbox. Needs Mail.Read, Mail.ReadWrite (work or school account, personal account, application). (api/user-list-messages.md)
   * - `$get`: Read one message. Needs Mail.Read, Mail.ReadWrite (work or school account, personal account, application). (api/message-get.md)
   * - `$update`: Change a message. Needs Mail.ReadWrite (work or school account, personal account, application). (api/message-update.md)
   * - `$create`: Make a draft of a message. Needs Mail.ReadWrite (work or school account, personal account, application). (api/user-post-messages.md)
   */
  messages: Message$Set
  mailFolders: MailFolder$Set
  events: Event$Set
  /**
   * The picture of the user. Read-only.
   * - `$value`: Read the picture of a user. Needs User.Read (work or school account, personal account); User.Read.All (application). (api/profilephoto-get.md)
   * @readonly
   */
  photo: ProfilePhoto$Item
  drive: Drive$Item
  reminderView(parameters: { StartDateTime: DateTimeOffset; EndDateTime: DateTimeOffset | null }): Event$Set
  /**
   * Send a message in one step.
   * Needs Mail.Send (work or school account, personal account, application).
   * @see [api/user-sendmail.md]
   */
  sendMail(
    parameters: {
      /** The message to send. Required. */
      Message: Message | MessageCreateUnion | ReferredEntity<Message>
      /**
       * Whether to keep a copy. Optional.
       * @defaultValue true
       */
      SaveToSentItems?: boolean | null
    },
    options?: RequestOptions,
  ): LazyRequest<void>
}

/** What can be expanded in User. */
export interface User$Nav {
  manager: readonly [DirectoryObject, Entity$Nav, false]
  directReports: readonly [DirectoryObject, Entity$Nav, true]
  memberOf: readonly [DirectoryObject, Entity$Nav, true]
  messages: readonly [Message, Message$Nav, true]
  mailFolders: readonly [MailFolder, MailFolder$Nav, true]
  events: readonly [Event, Event$Nav, true]
  photo: readonly [ProfilePhoto, object, false]
  drive: readonly [Drive, Drive$Nav, false]
}

/** One User. */
export type User$Item = User$Links & Entity<User, User$Nav, UserUpdate, 'id'>

/** A collection of User. */
export type User$Set = {
  /**
   * Get what changed since the last call.
   * Needs User.Read.All (work or school account, application).
   * @see [api/user-delta.md]
   */
  delta(): User$Set
} & KeyedSet<User, User$Nav, UserCreate, 'id', string, User$Item>

/** A colour as `#rrggbb`. */
export type ColorCode = string

export const ColorCodeSchema: Schema<ColorCode> = /*#__PURE__*/ scalar<ColorCode>('microsoft.graph.colorCode', () =>
  maxLength(string, 7),
)

export type ReservedForLater = string

export const ReservedForLater = {} as const

export const ReservedForLaterSchema: Schema<ReservedForLater> = /*#__PURE__*/ enumeration<ReservedForLater>(
  'microsoft.graph.reservedForLater',
  '',
)

/**
 * Days of the week that can be combined.
 * @see [resources/workdays.md]
 */
export type WorkDays = 'none' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | (string & {})

/** Days of the week that can be combined. */
export const WorkDays = {
  /** No day. */
  none: 'none',
  /** Monday. */
  monday: 'monday',
  /** Tuesday. */
  tuesday: 'tuesday',
  /** Wednesday. */
  wednesday: 'wednesday',
  /** Thursday. */
  thursday: 'thursday',
  /** Friday. */
  friday: 'friday',
} as const

export const WorkDaysSchema: Schema<WorkDays> = /*#__PURE__*/ flags<WorkDays>(
  'microsoft.graph.workDays',
  'none monday tuesday wednesday thursday friday',
  31,
)

/**
 * The hours in which a person works.
 * @see [resources/workinghours.md]
 */
export interface WorkingHours {
  readonly '@odata.type'?: '#microsoft.graph.workingHours'
  /** The days. */
  days?: WorkDays | null
  /** The start of the day. */
  startTime?: TimeOfDay | null
  /** The end of the day. */
  endTime?: TimeOfDay | null
  /** The shortest meeting. */
  slot?: Duration | null
  later?: ReservedForLater | null
}

/** What is sent to make one: all that WorkingHours has. */
export type WorkingHoursCreate = WorkingHours

export const WorkingHoursSchema: Schema<WorkingHours> = /*#__PURE__*/ object<WorkingHours>(
  'graph=microsoft.graph.workingHours',
  () => ({
    days: nullable(WorkDaysSchema),
    startTime: timeOfDayOrNull,
    endTime: timeOfDayOrNull,
    slot: durationOrNull,
    later: nullable(ReservedForLaterSchema),
  }),
)
