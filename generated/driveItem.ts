import type { DriveItemUploadableProperties } from './driveItemUploadableProperties.js'
import { type Entity, Entity$Table } from './entity.js'
import { type Folder, FolderSchema } from './folder.js'
import { type Package, PackageSchema } from './package.js'
import type { UploadSession } from './uploadSession.js'
import type { Workbook, Workbook$Item, Workbook$Nav, WorkbookCreate } from './workbook.js'
import {
  type Entity as Entity_2,
  type Int64,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  type Stream,
  anyObjectOrNull,
  anyObjects,
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
