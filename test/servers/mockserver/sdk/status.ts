import { type Schema, enumeration } from 'edmwright/runtime'

export type Status = 'Open' | 'Paid' | (string & {})

export const Status = {
  Open: 'Open',
  Paid: 'Paid',
} as const

export const StatusSchema: Schema<Status> = /*#__PURE__*/ enumeration<Status>('shop.Status', 'Open Paid')
