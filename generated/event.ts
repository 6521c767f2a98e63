import { type OutlookItem, OutlookItemSchema, type OutlookItemUpdate } from './outlookItem.js'
import {
  type DateTimeOffset,
  type Entity,
  type KeyedSet,
  type Schema,
  anyObjects,
  dateTimeOffsetOrNull,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Event extends OutlookItem {
  readonly '@odata.type'?: '#microsoft.graph.event'
  subject?: string | null
  summary?: string | null
  _summary?: string | null
  start?: DateTimeOffset | null
  instances?: Event[]
}

/** What is sent to make one: EventCreate has no computed members, keys that the service assigns, or streams. */
export interface EventCreate extends EventUpdate {
  instances?: EventCreate[]
}

/** What may be changed afterwards: EventUpdate has no keys, computed or immutable members. */
export interface EventUpdate extends OutlookItemUpdate {
  '@odata.type'?: '#microsoft.graph.event'
  subject?: string | null
  summary?: string | null
  _summary?: string | null
  start?: DateTimeOffset | null
}

export const EventSchema: Schema<Event> = /*#__PURE__*/ object<Event, OutlookItem>(
  'graph=microsoft.graph.event',
  () => ({
    subject: stringOrNull,
    summary: stringOrNull,
    _summary: stringOrNull,
    start: dateTimeOffsetOrNull,
    instances: anyObjects,
  }),
  () => OutlookItemSchema,
)

/** Where Event leads. */
export interface Event$Links {
  instances: Event$Set
}

/** What can be expanded in Event. */
export interface Event$Nav {
  instances: readonly [Event, Event$Nav, true]
}

/** One Event. */
export type Event$Item = Event$Links & Entity<Event, Event$Nav, EventUpdate, 'id'>

/** A collection of Event. */
export type Event$Set = KeyedSet<Event, Event$Nav, EventCreate, 'id', string, Event$Item>
