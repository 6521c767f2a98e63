import { type Int64, type Schema, int64OrNull, object, stringOrNull } from 'edmwright/runtime'

export interface DriveItemUploadableProperties {
  readonly '@odata.type'?: '#microsoft.graph.driveItemUploadableProperties'
  name?: string | null
  description?: string | null
  fileSize?: Int64 | null
}

/** What is sent to make one: all that DriveItemUploadableProperties has. */
export type DriveItemUploadablePropertiesCreate = DriveItemUploadableProperties

export const DriveItemUploadablePropertiesSchema: Schema<DriveItemUploadableProperties> =
  /*#__PURE__*/ object<DriveItemUploadableProperties>('graph=microsoft.graph.driveItemUploadableProperties', () => ({
    name: stringOrNull,
    description: stringOrNull,
    fileSize: int64OrNull,
  }))
