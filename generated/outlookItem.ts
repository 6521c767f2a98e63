import { type Entity, type Entity$Nav, Entity$Table } from './entity.js'
import type { Event, Event$Set, EventCreate } from './event.js'
import type { Message$Casts, Message$Set, MessageCreateUnion, MessageUnion } from './message.js'
import {
  type Casts,
  type DateTimeOffset,
  type Entity as Entity_2,
  type KeyedSet,
  type Named,
  type Schema,
  collection,
  dateTimeOffsetOrNull,
  object,
  readOnly,
  stringOrNull,
} from 'edmwright/runtime'

/**
 * What messages and events have in common.
 * @see [resources/outlookitem.md]
 */
export interface OutlookItem extends Entity {
  readonly '@odata.type'?:
    | '#microsoft.graph.outlookItem'
    | '#microsoft.graph.event'
    | '#microsoft.graph.eventMessage'
    | '#microsoft.graph.eventMessageRequest'
    | '#microsoft.graph.message'
  /**
   * When the item was made. Read-only.
   * @readonly
   */
  createdDateTime?: DateTimeOffset | null
  /**
   * When the item last changed. Read-only.
   * @readonly
   */
  lastModifiedDateTime?: DateTimeOffset | null
  /**
   * The version of the item. Read-only.
   * @readonly
   */
  changeKey?: string | null
  /** Labels that the owner gave the item. */
  categories?: string[]
}

/** What may be changed afterwards: OutlookItemUpdate has no keys, computed or immutable members. */
export interface OutlookItemUpdate {
  '@odata.type'?:
    | '#microsoft.graph.outlookItem'
    | '#microsoft.graph.event'
    | '#microsoft.graph.eventMessage'
    | '#microsoft.graph.eventMessageRequest'
    | '#microsoft.graph.message'
  /** Labels that the owner gave the item. */
  categories?: string[]
}

/** What is sent to make one: all that OutlookItemUpdate has. */
export type OutlookItemCreate = OutlookItemUpdate

/** OutlookItem and what derives from it, to narrow by '@odata.type'. */
export type OutlookItemUnion = Event | MessageUnion

/** Whatever can be made where OutlookItem is expected. */
export type OutlookItemCreateUnion = Named<EventCreate> | Named<MessageCreateUnion>

export const OutlookItemSchema: Schema<OutlookItem> = /*#__PURE__*/ object<OutlookItem, Entity>(
  'graph=microsoft.graph.outlookItem',
  () => ({
    createdDateTime: readOnly(dateTimeOffsetOrNull),
    lastModifiedDateTime: readOnly(dateTimeOffsetOrNull),
    changeKey: readOnly(stringOrNull),
    categories: collection(stringOrNull),
  }),
  () => Entity$Table,
  { abstract: true, derived: 'event eventMessage eventMessageRequest message' },
)

/** Types derived from OutlookItem, with their builders. */
export interface OutlookItem$Casts extends Message$Casts {
  'microsoft.graph.event': Event$Set
  'microsoft.graph.message': Message$Set
}

/** One OutlookItem. */
export type OutlookItem$Item = Entity_2<OutlookItem, Entity$Nav, OutlookItemUpdate, 'id'> & Casts<OutlookItem$Casts, 1>

/** A collection of OutlookItem. */
export type OutlookItem$Set = KeyedSet<
  OutlookItem,
  Entity$Nav,
  OutlookItemCreateUnion,
  'id',
  string,
  OutlookItem$Item
> &
  Casts<OutlookItem$Casts, 0>
