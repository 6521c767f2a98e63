import { type Schema, enumeration } from 'edmwright/runtime'

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
