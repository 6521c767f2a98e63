import type { Attachment$Casts, Attachment$Set, AttachmentCreateUnion, AttachmentUnion } from './attachment.js'
import type { CallRecord, CallRecord$Set, CallRecordCreate } from './callRecords/callRecord.js'
import type { Communications, Communications$Set, CommunicationsCreate } from './callRecords/communications.js'
import type { Session, Session$Set, SessionCreate } from './callRecords/session.js'
import type {
  DirectoryObject$Casts,
  DirectoryObject$Set,
  DirectoryObjectCreateUnion,
  DirectoryObjectUnion,
} from './directoryObject.js'
import type { Drive, Drive$Set, DriveCreate } from './drive.js'
import type { DriveItem, DriveItem$Set, DriveItemCreate } from './driveItem.js'
import type { MailFolder, MailFolder$Set, MailFolderCreate } from './mailFolder.js'
import type {
  OfficeClientConfiguration$Casts,
  OfficeClientConfiguration$Set,
  OfficeClientConfigurationCreateUnion,
  OfficeClientConfigurationUnion,
} from './officeClientConfiguration.js'
import type {
  OfficeClientConfigurationAssignment,
  OfficeClientConfigurationAssignment$Set,
  OfficeClientConfigurationAssignmentCreate,
} from './officeClientConfigurationAssignment.js'
import type { OfficeConfiguration, OfficeConfiguration$Set, OfficeConfigurationCreate } from './officeConfiguration.js'
import type { OutlookItem$Casts, OutlookItem$Set, OutlookItemCreateUnion, OutlookItemUnion } from './outlookItem.js'
import type { ProfilePhoto, ProfilePhoto$Set, ProfilePhotoCreate } from './profilePhoto.js'
import type { Workbook, Workbook$Set, WorkbookCreate } from './workbook.js'
import type { WorkbookRange, WorkbookRange$Set, WorkbookRangeCreate } from './workbookRange.js'
import type { WorkbookWorksheet, WorkbookWorksheet$Set, WorkbookWorksheetCreate } from './workbookWorksheet.js'
import {
  type Casts,
  type Entity as Entity_2,
  type KeyedSet,
  type Named,
  type Schema,
  object,
  readOnly,
  string,
  withDerived,
} from 'edmwright/runtime'

/**
 * The root of everything that has an identifier.
 * @see [resources/entity.md]
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
  | Named<CallRecordCreate>
  | Named<CommunicationsCreate>
  | Named<SessionCreate>
  | Named<DirectoryObjectCreateUnion>
  | Named<DriveCreate>
  | Named<DriveItemCreate>
  | Named<MailFolderCreate>
  | OfficeClientConfigurationCreateUnion
  | Named<OfficeClientConfigurationAssignmentCreate>
  | Named<OfficeConfigurationCreate>
  | OutlookItemCreateUnion
  | Named<ProfilePhotoCreate>
  | Named<WorkbookCreate>
  | WorkbookRangeCreate
  | Named<WorkbookWorksheetCreate>

export const Entity$Table: Schema<Entity> = /*#__PURE__*/ object<Entity>('graph=microsoft.graph.entity', () => ({
  id: readOnly(string),
}))

export const EntitySchema: Schema<Entity> = /*#__PURE__*/ withDerived(
  Entity$Table,
  {
    'self=microsoft.graph.callRecords': `
      callRecord communications session
    `,
    'graph=microsoft.graph': `
      directoryObject drive driveItem event eventMessage eventMessageRequest fileAttachment group itemAttachment
      mailFolder message officeClientConfigurationAssignment officeConfiguration profilePhoto user
      windowsOfficeClientConfiguration windowsOfficeClientSecurityConfiguration workbook workbookRange workbookWorksheet
    `,
  },
  { abstract: true },
)

/** What can be expanded in Entity. */
export interface Entity$Nav {
  $as: Entity$Casts
}

/** Types derived from Entity, with their builders. */
export interface Entity$Casts
  extends Attachment$Casts, DirectoryObject$Casts, OfficeClientConfiguration$Casts, OutlookItem$Casts {
  'microsoft.graph.attachment': Attachment$Set
  'microsoft.graph.callRecords.callRecord': CallRecord$Set
  'microsoft.graph.callRecords.communications': Communications$Set
  'microsoft.graph.callRecords.session': Session$Set
  'microsoft.graph.directoryObject': DirectoryObject$Set
  'microsoft.graph.drive': Drive$Set
  'microsoft.graph.driveItem': DriveItem$Set
  'microsoft.graph.mailFolder': MailFolder$Set
  'microsoft.graph.officeClientConfiguration': OfficeClientConfiguration$Set
  'microsoft.graph.officeClientConfigurationAssignment': OfficeClientConfigurationAssignment$Set
  'microsoft.graph.officeConfiguration': OfficeConfiguration$Set
  'microsoft.graph.outlookItem': OutlookItem$Set
  'microsoft.graph.profilePhoto': ProfilePhoto$Set
  'microsoft.graph.workbook': Workbook$Set
  'microsoft.graph.workbookRange': WorkbookRange$Set
  'microsoft.graph.workbookWorksheet': WorkbookWorksheet$Set
}

/** One Entity. */
export type Entity$Item = Entity_2<Entity, Entity$Nav, EntityUpdate, 'id'> & Casts<Entity$Casts, 1>

/** A collection of Entity. */
export type Entity$Set = KeyedSet<Entity, Entity$Nav, EntityCreateUnion, 'id', string, Entity$Item> &
  Casts<Entity$Casts, 0>
