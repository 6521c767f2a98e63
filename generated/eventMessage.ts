import type { Event, Event$Item, Event$Nav, EventCreate } from './event.js'
import type { EventMessageRequest, EventMessageRequest$Set, EventMessageRequestCreate } from './eventMessageRequest.js'
import {
  type Message,
  type Message$Links,
  type Message$Nav,
  type MessageCreate,
  MessageSchema,
  type MessageUpdate,
} from './message.js'
import {
  type Bind,
  type Casts,
  type Entity,
  type KeyedSet,
  type Schema,
  anyObjectOrNull,
  booleanOrNull,
  object,
} from 'edmwright/runtime'

export interface EventMessage extends Message {
  readonly '@odata.type'?: '#microsoft.graph.eventMessage' | '#microsoft.graph.eventMessageRequest'
  isAllDay?: boolean | null
  event?: Event | null
}

/** What is sent to make one: EventMessageCreate has no computed members, keys that the service assigns, or streams. */
export interface EventMessageCreate extends MessageCreate {
  '@odata.type': '#microsoft.graph.eventMessage' | '#microsoft.graph.eventMessageRequest'
  isAllDay?: boolean | null
  'event@odata.bind'?: Bind<Event>
  event?: EventCreate | null
}

/** What may be changed afterwards: EventMessageUpdate has no keys, computed or immutable members. */
export interface EventMessageUpdate extends MessageUpdate {
  '@odata.type'?: '#microsoft.graph.eventMessage' | '#microsoft.graph.eventMessageRequest'
  isAllDay?: boolean | null
  'event@odata.bind'?: Bind<Event> | null
}

/** EventMessage and what derives from it, to narrow by '@odata.type'. */
export type EventMessageUnion =
  (EventMessage & { readonly '@odata.type'?: '#microsoft.graph.eventMessage' }) | EventMessageRequest

/** Whatever can be made where EventMessage is expected. */
export type EventMessageCreateUnion = EventMessageCreate | EventMessageRequestCreate

export const EventMessageSchema: Schema<EventMessage> = /*#__PURE__*/ object<EventMessage, Message>(
  'graph=microsoft.graph.eventMessage',
  () => ({
    isAllDay: booleanOrNull,
    event: anyObjectOrNull,
  }),
  () => MessageSchema,
  { open: true, derived: 'eventMessageRequest' },
)

/** Where EventMessage leads. */
export interface EventMessage$Links extends Message$Links {
  event: Event$Item
}

/** What can be expanded in EventMessage. */
export interface EventMessage$Nav extends Message$Nav {
  event: readonly [Event, Event$Nav, false]
}

/** Types derived from EventMessage, with their builders. */
export interface EventMessage$Casts {
  'microsoft.graph.eventMessageRequest': EventMessageRequest$Set
}

/** One EventMessage. */
export type EventMessage$Item = EventMessage$Links &
  Entity<EventMessage, EventMessage$Nav, EventMessageUpdate, 'id'> &
  Casts<EventMessage$Casts, 1>

/** A collection of EventMessage. */
export type EventMessage$Set = KeyedSet<
  EventMessage,
  EventMessage$Nav,
  EventMessageCreateUnion,
  'id',
  string,
  EventMessage$Item
> &
  Casts<EventMessage$Casts, 0>
