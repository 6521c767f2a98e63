import { type Schema, enumeration } from 'edmwright/runtime'

export type OfficeUserCheckinState = 'succeeded' | 'failed' | 'unknownFutureValue' | (string & {})

export const OfficeUserCheckinState = {
  succeeded: 'succeeded',
  failed: 'failed',
  unknownFutureValue: 'unknownFutureValue',
} as const

export const OfficeUserCheckinStateSchema: Schema<OfficeUserCheckinState> =
  /*#__PURE__*/ enumeration<OfficeUserCheckinState>(
    'microsoft.graph.officeUserCheckinState',
    'succeeded failed unknownFutureValue',
  )
