import { type Entity, type Entity$Nav, Entity$Table } from './entity.js'
import type { FileAttachment, FileAttachment$Set, FileAttachmentCreate } from './fileAttachment.js'
import type { ItemAttachment, ItemAttachment$Set, ItemAttachmentCreate } from './itemAttachment.js'
import {
  type Casts,
  type Entity as Entity_2,
  type KeyedSet,
  type Schema,
  int32,
  object,
  readOnly,
  stringOrNull,
} from 'edmwright/runtime'

/**
 * Something attached to an item. An abstract type.
 * @see [resources/attachment.md]
 */
export interface Attachment extends Entity {
  readonly '@odata.type'?:
    '#microsoft.graph.attachment' | '#microsoft.graph.fileAttachment' | '#microsoft.graph.itemAttachment'
  /** The name to show. */
  name?: string | null
  /** The MIME type. */
  contentType?: string | null
  /**
   * The length in bytes. Read-only.
   * @readonly
   */
  size?: number
}

/** What may be changed afterwards: AttachmentUpdate has no keys, computed or immutable members. */
export interface AttachmentUpdate {
  '@odata.type'?: '#microsoft.graph.attachment' | '#microsoft.graph.fileAttachment' | '#microsoft.graph.itemAttachment'
  /** The name to show. */
  name?: string | null
  /** The MIME type. */
  contentType?: string | null
}

/** What is sent to make one: all that AttachmentUpdate has. */
export type AttachmentCreate = AttachmentUpdate

/** Attachment and what derives from it, to narrow by '@odata.type'. */
export type AttachmentUnion = FileAttachment | ItemAttachment

/** Whatever can be made where Attachment is expected. */
export type AttachmentCreateUnion = FileAttachmentCreate | ItemAttachmentCreate

export const AttachmentSchema: Schema<Attachment> = /*#__PURE__*/ object<Attachment, Entity>(
  'graph=microsoft.graph.attachment',
  () => ({
    name: stringOrNull,
    contentType: stringOrNull,
    size: readOnly(int32),
  }),
  () => Entity$Table,
  { abstract: true, derived: 'fileAttachment itemAttachment' },
)

/** Types derived from Attachment, with their builders. */
export interface Attachment$Casts {
  'microsoft.graph.fileAttachment': FileAttachment$Set
  'microsoft.graph.itemAttachment': ItemAttachment$Set
}

/** One Attachment. */
export type Attachment$Item = Entity_2<Attachment, Entity$Nav, AttachmentUpdate, 'id'> & Casts<Attachment$Casts, 1>

/** A collection of Attachment. */
export type Attachment$Set = KeyedSet<Attachment, Entity$Nav, AttachmentCreateUnion, 'id', string, Attachment$Item> &
  Casts<Attachment$Casts, 0>
