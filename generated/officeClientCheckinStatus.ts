import {
  type DateTimeOffset,
  type Schema,
  boolean,
  collection,
  dateTimeOffset,
  enumeration,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

/**
 * One check-in of one device.
 * @see [resources/officeclientcheckinstatus.md]
 */
export interface OfficeClientCheckinStatus {
  readonly '@odata.type'?: '#microsoft.graph.officeClientCheckinStatus'
  /** The user of the device. */
  userPrincipalName?: string | null
  /** The device. */
  deviceName?: string | null
  /** Its platform. */
  devicePlatform?: string | null
  /** When the device checked in. */
  checkinDateTime?: DateTimeOffset
  /** What went wrong. */
  errorMessage?: string | null
  /** The policies that took effect. */
  appliedPolicies?: string[]
  /** Whether all went well. */
  wasSuccessful?: boolean
  state?: OfficeUserCheckinState | null
}

/** What is sent to make one: all that OfficeClientCheckinStatus has. */
export type OfficeClientCheckinStatusCreate = OfficeClientCheckinStatus

export const OfficeClientCheckinStatusSchema: Schema<OfficeClientCheckinStatus> =
  /*#__PURE__*/ object<OfficeClientCheckinStatus>('graph=microsoft.graph.officeClientCheckinStatus', () => ({
    userPrincipalName: stringOrNull,
    deviceName: stringOrNull,
    devicePlatform: stringOrNull,
    checkinDateTime: dateTimeOffset,
    errorMessage: stringOrNull,
    appliedPolicies: collection(stringOrNull),
    wasSuccessful: boolean,
    state: nullable(OfficeUserCheckinStateSchema),
  }))

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
