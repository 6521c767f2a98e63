import { type Attachment, AttachmentSchema, type AttachmentUpdate } from './attachment.js'
import {
  type Binary,
  type Entity,
  type KeyedSet,
  type Schema,
  binary,
  maxLength,
  nullable,
  object,
} from 'edmwright/runtime'

export interface FileAttachment extends Attachment {
  readonly '@odata.type'?: '#microsoft.graph.fileAttachment'
  contentBytes?: Binary | null
}

/** What is sent to make one: FileAttachmentCreate has no computed members, keys that the service assigns, or streams. */
export interface FileAttachmentCreate extends FileAttachmentUpdate {
  '@odata.type': '#microsoft.graph.fileAttachment'
}

/** What may be changed afterwards: FileAttachmentUpdate has no keys, computed or immutable members. */
export interface FileAttachmentUpdate extends AttachmentUpdate {
  '@odata.type'?: '#microsoft.graph.fileAttachment'
  contentBytes?: Binary | null
}

export const FileAttachmentSchema: Schema<FileAttachment> = /*#__PURE__*/ object<FileAttachment, Attachment>(
  'graph=microsoft.graph.fileAttachment',
  () => ({
    contentBytes: nullable(maxLength(binary, 4194304)),
  }),
  () => AttachmentSchema,
)

/** One FileAttachment. */
export type FileAttachment$Item = Entity<FileAttachment, object, FileAttachmentUpdate, 'id'>

/** A collection of FileAttachment. */
export type FileAttachment$Set = KeyedSet<
  FileAttachment,
  object,
  FileAttachmentCreate,
  'id',
  string,
  FileAttachment$Item
>
