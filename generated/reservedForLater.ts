import { type Schema, enumeration } from 'edmwright/runtime'

export type ReservedForLater = string

export const ReservedForLater = {} as const

export const ReservedForLaterSchema: Schema<ReservedForLater> = /*#__PURE__*/ enumeration<ReservedForLater>(
  'microsoft.graph.reservedForLater',
  '',
)
