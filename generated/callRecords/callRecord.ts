import { type Entity, Entity$Table } from '../entity.js'
import type { User, UserCreate } from '../user.js'
import type { Session, Session$Set, SessionCreate } from './session.js'
import {
  type DateTimeOffset,
  type Entity as Entity_2,
  type KeyedSet,
  type LazyRequest,
  type ReferredEntity,
  type RequestOptions,
  type Schema,
  anyObjects,
  dateTimeOffset,
  enumeration,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

/**
 * What is known of one call.
 * @see [resources/callrecord.md]
 */
export interface CallRecord extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.callRecords.callRecord'
  /** The kind of call. */
  type?: CallType
  /** When the call began. */
  startDateTime?: DateTimeOffset
  recipient?: Recipient | null
  /** The parts of the call. */
  sessions?: Session[]
}

/** What is sent to make one: CallRecordCreate has no computed members, keys that the service assigns, or streams. */
export interface CallRecordCreate extends CallRecordUpdate {
  /** The parts of the call. */
  sessions?: SessionCreate[]
}

/** What may be changed afterwards: CallRecordUpdate has no keys, computed or immutable members. */
export interface CallRecordUpdate {
  '@odata.type'?: '#microsoft.graph.callRecords.callRecord'
  /** The kind of call. */
  type?: CallType
  /** When the call began. */
  startDateTime?: DateTimeOffset
  recipient?: Recipient | null
}

export const CallRecordSchema: Schema<CallRecord> = /*#__PURE__*/ object<CallRecord, Entity>(
  'self=microsoft.graph.callRecords.callRecord',
  () => ({
    type: CallTypeSchema,
    startDateTime: dateTimeOffset,
    recipient: nullable(RecipientSchema),
    sessions: anyObjects,
  }),
  () => Entity$Table,
)

/** Where CallRecord leads. */
export interface CallRecord$Links {
  /** The parts of the call. */
  sessions: Session$Set
  assign(
    parameters?: {
      reviewer?: User | UserCreate | ReferredEntity<User> | null
    },
    options?: RequestOptions,
  ): LazyRequest<void>
}

/** What can be expanded in CallRecord. */
export interface CallRecord$Nav {
  sessions: readonly [Session, object, true]
}

/** One CallRecord. */
export type CallRecord$Item = CallRecord$Links & Entity_2<CallRecord, CallRecord$Nav, CallRecordUpdate, 'id'>

/** A collection of CallRecord. */
export type CallRecord$Set = KeyedSet<CallRecord, CallRecord$Nav, CallRecordCreate, 'id', string, CallRecord$Item>

export type CallType = 'unknown' | 'groupCall' | 'peerToPeer' | (string & {})

export const CallType = {
  unknown: 'unknown',
  groupCall: 'groupCall',
  peerToPeer: 'peerToPeer',
} as const

export const CallTypeSchema: Schema<CallType> = /*#__PURE__*/ enumeration<CallType>(
  'microsoft.graph.callRecords.callType',
  'unknown groupCall peerToPeer',
)

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
