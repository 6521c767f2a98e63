import { type Schema, enumeration } from 'edmwright/runtime'

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
