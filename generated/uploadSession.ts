import {
  type DateTimeOffset,
  type Schema,
  collection,
  dateTimeOffsetOrNull,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface UploadSession {
  readonly '@odata.type'?: '#microsoft.graph.uploadSession'
  uploadUrl?: string | null
  expirationDateTime?: DateTimeOffset | null
  nextExpectedRanges?: string[]
}

/** What is sent to make one: all that UploadSession has. */
export type UploadSessionCreate = UploadSession

export const UploadSessionSchema: Schema<UploadSession> = /*#__PURE__*/ object<UploadSession>(
  'graph=microsoft.graph.uploadSession',
  () => ({
    uploadUrl: stringOrNull,
    expirationDateTime: dateTimeOffsetOrNull,
    nextExpectedRanges: collection(stringOrNull),
  }),
)
