import { type Entity, Entity$Table } from './entity.js'
import type { Workbook, Workbook$Item, Workbook$Nav, WorkbookCreate } from './workbook.js'
import {
  type DateTimeOffset,
  type Entity as Entity_2,
  type Int64,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  type Stream,
  anyObjectOrNull,
  anyObjects,
  collection,
  dateTimeOffsetOrNull,
  int32OrNull,
  int64OrNull,
  nullable,
  object,
  streamProperty,
  stringOrNull,
} from 'edmwright/runtime'

export interface DriveItem extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.driveItem'
  name?: string | null
  size?: Int64 | null
  readonly 'content@odata.mediaReadLink'?: string
  folder?: Folder | null
  package?: Package | null
  children?: DriveItem[]
  workbook?: Workbook | null
}

/** What is sent to make one: DriveItemCreate has no computed members, keys that the service assigns, or streams. */
export interface DriveItemCreate extends DriveItemUpdate {
  children?: DriveItemCreate[]
  workbook?: WorkbookCreate | null
}

/** What may be changed afterwards: DriveItemUpdate has no keys, computed or immutable members. */
export interface DriveItemUpdate {
  '@odata.type'?: '#microsoft.graph.driveItem'
  name?: string | null
  size?: Int64 | null
  folder?: Folder | null
  package?: Package | null
}

export const DriveItemSchema: Schema<DriveItem> = /*#__PURE__*/ object<DriveItem, Entity>(
  'graph=microsoft.graph.driveItem',
  () => ({
    name: stringOrNull,
    size: int64OrNull,
    ...streamProperty('content'),
    folder: nullable(FolderSchema),
    package: nullable(PackageSchema),
    children: anyObjects,
    workbook: anyObjectOrNull,
  }),
  () => Entity$Table,
)

/** Where DriveItem leads. */
export interface DriveItem$Links {
  /** What the service finds by a path from here. */
  $path: (path: string) => DriveItem$Item
  content: Stream
  children: DriveItem$Set
  workbook: Workbook$Item
  /**
   * Begin the upload of a large file, which is sent in pieces.
   * Needs Files.ReadWrite (work or school account, personal account).
   * Needs Files.ReadWrite.All (application).
   * @see [api/driveitem-createuploadsession.md]
   */
  createUploadSession(
    parameters?: {
      /** What is known of the file. Optional. */
      item?: DriveItemUploadableProperties | null
    },
    options?: RequestOptions,
  ): LazyRequest<UploadSession>
}

/** What can be expanded in DriveItem. */
export interface DriveItem$Nav {
  children: readonly [DriveItem, DriveItem$Nav, true]
  workbook: readonly [Workbook, Workbook$Nav, false]
}

/** One DriveItem. */
export type DriveItem$Item = DriveItem$Links & Entity_2<DriveItem, DriveItem$Nav, DriveItemUpdate, 'id'>

/** A collection of DriveItem. */
export type DriveItem$Set = KeyedSet<DriveItem, DriveItem$Nav, DriveItemCreate, 'id', string, DriveItem$Item>

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

export interface Folder {
  readonly '@odata.type'?: '#microsoft.graph.folder'
  childCount?: number | null
  parent?: Folder | null
}

/** What is sent to make one: all that Folder has. */
export type FolderCreate = Folder

export const FolderSchema: Schema<Folder> = /*#__PURE__*/ object<Folder>('graph=microsoft.graph.folder', () => ({
  childCount: int32OrNull,
  parent: nullable(FolderSchema),
}))

export interface Package {
  readonly '@odata.type'?: '#microsoft.graph.package'
  type?: string | null
}

/** What is sent to make one: all that Package has. */
export type PackageCreate = Package

export const PackageSchema: Schema<Package> = /*#__PURE__*/ object<Package>('graph=microsoft.graph.package', () => ({
  type: stringOrNull,
}))

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
