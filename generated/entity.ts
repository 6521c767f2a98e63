import type {
  Attachment$Casts,
  Attachment$Item,
  Attachment$Set,
  AttachmentCreateUnion,
  AttachmentUnion,
} from './attachment.js'
import type { CallRecord, CallRecord$Item, CallRecord$Set, CallRecordCreate } from './callRecords/callRecord.js'
import type {
  Communications,
  Communications$Item,
  Communications$Set,
  CommunicationsCreate,
} from './callRecords/communications.js'
import type { Session, Session$Item, Session$Set, SessionCreate } from './callRecords/session.js'
import type {
  DirectoryObject$Casts,
  DirectoryObject$Item,
  DirectoryObject$Set,
  DirectoryObjectCreateUnion,
  DirectoryObjectUnion,
} from './directoryObject.js'
import type { Drive, Drive$Item, Drive$Set, DriveCreate } from './drive.js'
import type { DriveItem, DriveItem$Item, DriveItem$Set, DriveItemCreate } from './driveItem.js'
import type { MailFolder, MailFolder$Item, MailFolder$Set, MailFolderCreate } from './mailFolder.js'
import type {
  OfficeClientConfiguration$Casts,
  OfficeClientConfiguration$Item,
  OfficeClientConfiguration$Set,
  OfficeClientConfigurationCreateUnion,
  OfficeClientConfigurationUnion,
} from './officeClientConfiguration.js'
import type {
  OfficeClientConfigurationAssignment,
  OfficeClientConfigurationAssignment$Item,
  OfficeClientConfigurationAssignment$Set,
  OfficeClientConfigurationAssignmentCreate,
} from './officeClientConfigurationAssignment.js'
import type {
  OfficeConfiguration,
  OfficeConfiguration$Item,
  OfficeConfiguration$Set,
  OfficeConfigurationCreate,
} from './officeConfiguration.js'
import type {
  OutlookItem$Casts,
  OutlookItem$Item,
  OutlookItem$Set,
  OutlookItemCreateUnion,
  OutlookItemUnion,
} from './outlookItem.js'
import type { ProfilePhoto, ProfilePhoto$Item, ProfilePhoto$Set, ProfilePhotoCreate } from './profilePhoto.js'
import type { Workbook, Workbook$Item, Workbook$Set, WorkbookCreate } from './workbook.js'
import type { WorkbookRange, WorkbookRange$Item, WorkbookRange$Set, WorkbookRangeCreate } from './workbookRange.js'
import type {
  WorkbookWorksheet,
  WorkbookWorksheet$Item,
  WorkbookWorksheet$Set,
  WorkbookWorksheetCreate,
} from './workbookWorksheet.js'
import {
  type Casts,
  type Entity as Entity_2,
  type KeyedSet,
  type Schema,
  object,
  readOnly,
  string,
} from 'edmwright/runtime'

/**
 * The root of everything that has an identifier.
 * @see resources/entity.md
 */
export interface Entity {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?:
    | '#microsoft.graph.entity'
    | '#microsoft.graph.attachment'
    | '#microsoft.graph.callRecords.callRecord'
    | '#microsoft.graph.callRecords.communications'
    | '#microsoft.graph.callRecords.session'
    | '#microsoft.graph.directoryObject'
    | '#microsoft.graph.drive'
    | '#microsoft.graph.driveItem'
    | '#microsoft.graph.event'
    | '#microsoft.graph.eventMessage'
    | '#microsoft.graph.eventMessageRequest'
    | '#microsoft.graph.fileAttachment'
    | '#microsoft.graph.group'
    | '#microsoft.graph.itemAttachment'
    | '#microsoft.graph.mailFolder'
    | '#microsoft.graph.message'
    | '#microsoft.graph.officeClientConfiguration'
    | '#microsoft.graph.officeClientConfigurationAssignment'
    | '#microsoft.graph.officeConfiguration'
    | '#microsoft.graph.outlookItem'
    | '#microsoft.graph.profilePhoto'
    | '#microsoft.graph.user'
    | '#microsoft.graph.windowsOfficeClientConfiguration'
    | '#microsoft.graph.windowsOfficeClientSecurityConfiguration'
    | '#microsoft.graph.workbook'
    | '#microsoft.graph.workbookRange'
    | '#microsoft.graph.workbookWorksheet'
  /**
   * The unique identifier. Read-only.
   * @readonly
   */
  id?: string
}

/** What may be changed afterwards: EntityUpdate has no keys, computed or immutable members. */
export interface EntityUpdate {
  '@odata.type'?:
    | '#microsoft.graph.entity'
    | '#microsoft.graph.attachment'
    | '#microsoft.graph.callRecords.callRecord'
    | '#microsoft.graph.callRecords.communications'
    | '#microsoft.graph.callRecords.session'
    | '#microsoft.graph.directoryObject'
    | '#microsoft.graph.drive'
    | '#microsoft.graph.driveItem'
    | '#microsoft.graph.event'
    | '#microsoft.graph.eventMessage'
    | '#microsoft.graph.eventMessageRequest'
    | '#microsoft.graph.fileAttachment'
    | '#microsoft.graph.group'
    | '#microsoft.graph.itemAttachment'
    | '#microsoft.graph.mailFolder'
    | '#microsoft.graph.message'
    | '#microsoft.graph.officeClientConfiguration'
    | '#microsoft.graph.officeClientConfigurationAssignment'
    | '#microsoft.graph.officeConfiguration'
    | '#microsoft.graph.outlookItem'
    | '#microsoft.graph.profilePhoto'
    | '#microsoft.graph.user'
    | '#microsoft.graph.windowsOfficeClientConfiguration'
    | '#microsoft.graph.windowsOfficeClientSecurityConfiguration'
    | '#microsoft.graph.workbook'
    | '#microsoft.graph.workbookRange'
    | '#microsoft.graph.workbookWorksheet'
}

/** What is sent to make one: all that EntityUpdate has. */
export type EntityCreate = EntityUpdate

/** Entity and what derives from it, to narrow by '@odata.type'. */
export type EntityUnion =
  | AttachmentUnion
  | CallRecord
  | Communications
  | Session
  | DirectoryObjectUnion
  | Drive
  | DriveItem
  | MailFolder
  | OfficeClientConfigurationUnion
  | OfficeClientConfigurationAssignment
  | OfficeConfiguration
  | OutlookItemUnion
  | ProfilePhoto
  | Workbook
  | WorkbookRange
  | WorkbookWorksheet

/** Whatever can be made where Entity is expected. */
export type EntityCreateUnion =
  | AttachmentCreateUnion
  | CallRecordCreate
  | CommunicationsCreate
  | SessionCreate
  | DirectoryObjectCreateUnion
  | DriveCreate
  | DriveItemCreate
  | MailFolderCreate
  | OfficeClientConfigurationCreateUnion
  | OfficeClientConfigurationAssignmentCreate
  | OfficeConfigurationCreate
  | OutlookItemCreateUnion
  | ProfilePhotoCreate
  | WorkbookCreate
  | WorkbookRangeCreate
  | WorkbookWorksheetCreate

export const EntitySchema: Schema<Entity> = /*#__PURE__*/ object<Entity>(
  'graph=microsoft.graph.entity',
  () => ({
    id: readOnly(string),
  }),
  undefined,
  { abstract: true, derived: /./ },
)

/** Where Entity leads. */
export interface Entity$Links {}

/** What can be expanded in Entity. */
export interface Entity$Nav {}

/** Types derived from Entity, as set and as item. */
export interface Entity$Casts
  extends Attachment$Casts, DirectoryObject$Casts, OfficeClientConfiguration$Casts, OutlookItem$Casts {
  'microsoft.graph.attachment': readonly [Attachment$Set, Attachment$Item]
  'microsoft.graph.callRecords.callRecord': readonly [CallRecord$Set, CallRecord$Item]
  'microsoft.graph.callRecords.communications': readonly [Communications$Set, Communications$Item]
  'microsoft.graph.callRecords.session': readonly [Session$Set, Session$Item]
  'microsoft.graph.directoryObject': readonly [DirectoryObject$Set, DirectoryObject$Item]
  'microsoft.graph.drive': readonly [Drive$Set, Drive$Item]
  'microsoft.graph.driveItem': readonly [DriveItem$Set, DriveItem$Item]
  'microsoft.graph.mailFolder': readonly [MailFolder$Set, MailFolder$Item]
  'microsoft.graph.officeClientConfiguration': readonly [OfficeClientConfiguration$Set, OfficeClientConfiguration$Item]
  'microsoft.graph.officeClientConfigurationAssignment': readonly [
    OfficeClientConfigurationAssignment$Set,
    OfficeClientConfigurationAssignment$Item,
  ]
  'microsoft.graph.officeConfiguration': readonly [OfficeConfiguration$Set, OfficeConfiguration$Item]
  'microsoft.graph.outlookItem': readonly [OutlookItem$Set, OutlookItem$Item]
  'microsoft.graph.profilePhoto': readonly [ProfilePhoto$Set, ProfilePhoto$Item]
  'microsoft.graph.workbook': readonly [Workbook$Set, Workbook$Item]
  'microsoft.graph.workbookRange': readonly [WorkbookRange$Set, WorkbookRange$Item]
  'microsoft.graph.workbookWorksheet': readonly [WorkbookWorksheet$Set, WorkbookWorksheet$Item]
}

/** One Entity. */
export type Entity$Item = Entity$Links & Entity_2<Entity, Entity$Nav, EntityUpdate, 'id'> & Casts<Entity$Casts, 1>

/** A collection of Entity. */
export type Entity$Set = KeyedSet<Entity, Entity$Nav, EntityCreateUnion, 'id', string, Entity$Item> &
  Casts<Entity$Casts, 0>
