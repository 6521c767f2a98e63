import {
  type EventMessage,
  type EventMessage$Links,
  type EventMessage$Nav,
  type EventMessageCreate,
  EventMessageSchema,
  type EventMessageUpdate,
} from './eventMessage.js'
import { type Entity, type KeyedSet, type Schema, enumeration, nullable, object } from 'edmwright/runtime'

export interface EventMessageRequest extends EventMessage {
  readonly '@odata.type'?: '#microsoft.graph.eventMessageRequest'
  meetingRequestType?: MeetingRequestType | null
}

/** What is sent to make one: EventMessageRequestCreate has no computed members, keys that the service assigns, or streams. */
export interface EventMessageRequestCreate extends EventMessageCreate {
  '@odata.type': '#microsoft.graph.eventMessageRequest'
  meetingRequestType?: MeetingRequestType | null
}

/** What may be changed afterwards: EventMessageRequestUpdate has no keys, computed or immutable members. */
export interface EventMessageRequestUpdate extends EventMessageUpdate {
  '@odata.type'?: '#microsoft.graph.eventMessageRequest'
  meetingRequestType?: MeetingRequestType | null
}

export const EventMessageRequestSchema: Schema<EventMessageRequest> = /*#__PURE__*/ object<
  EventMessageRequest,
  EventMessage
>(
  'graph=microsoft.graph.eventMessageRequest',
  () => ({
    meetingRequestType: nullable(MeetingRequestTypeSchema),
  }),
  () => EventMessageSchema,
  { open: true },
)

/** One EventMessageRequest. */
export type EventMessageRequest$Item = EventMessage$Links &
  Entity<EventMessageRequest, EventMessage$Nav, EventMessageRequestUpdate, 'id'>

/** A collection of EventMessageRequest. */
export type EventMessageRequest$Set = KeyedSet<
  EventMessageRequest,
  EventMessage$Nav,
  EventMessageRequestCreate,
  'id',
  string,
  EventMessageRequest$Item
>

export type MeetingRequestType = 'none' | 'newMeetingRequest' | 'fullUpdate' | 'unknownFutureValue' | (string & {})

export const MeetingRequestType = {
  none: 'none',
  newMeetingRequest: 'newMeetingRequest',
  fullUpdate: 'fullUpdate',
  unknownFutureValue: 'unknownFutureValue',
} as const

export const MeetingRequestTypeSchema: Schema<MeetingRequestType> = /*#__PURE__*/ enumeration<MeetingRequestType>(
  'microsoft.graph.meetingRequestType',
  'none newMeetingRequest fullUpdate unknownFutureValue',
  '0 1 65536 65537',
)
