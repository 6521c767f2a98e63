import { type Attachment, AttachmentSchema, type AttachmentUpdate } from './attachment.js'
import type { Entity$Nav } from './entity.js'
import type { OutlookItem, OutlookItem$Item, OutlookItemCreateUnion } from './outlookItem.js'
import { type Entity, type KeyedSet, type Schema, anyObjectOrNull, object } from 'edmwright/runtime'

export interface ItemAttachment extends Attachment {
  readonly '@odata.type'?: '#microsoft.graph.itemAttachment'
  item?: OutlookItem | null
}

/** What is sent to make one: ItemAttachmentCreate has no computed members, keys that the service assigns, or streams. */
export interface ItemAttachmentCreate extends ItemAttachmentUpdate {
  '@odata.type': '#microsoft.graph.itemAttachment'
  item?: OutlookItemCreateUnion | null
}

/** What may be changed afterwards: ItemAttachmentUpdate has no keys, computed or immutable members. */
export interface ItemAttachmentUpdate extends AttachmentUpdate {
  '@odata.type'?: '#microsoft.graph.itemAttachment'
}

export const ItemAttachmentSchema: Schema<ItemAttachment> = /*#__PURE__*/ object<ItemAttachment, Attachment>(
  'graph=microsoft.graph.itemAttachment',
  () => ({
    item: anyObjectOrNull,
  }),
  () => AttachmentSchema,
)

/** Where ItemAttachment leads. */
export interface ItemAttachment$Links {
  item: OutlookItem$Item
}

/** What can be expanded in ItemAttachment. */
export interface ItemAttachment$Nav {
  item: readonly [OutlookItem, Entity$Nav, false]
}

/** One ItemAttachment. */
export type ItemAttachment$Item = ItemAttachment$Links &
  Entity<ItemAttachment, ItemAttachment$Nav, ItemAttachmentUpdate, 'id'>

/** A collection of ItemAttachment. */
export type ItemAttachment$Set = KeyedSet<
  ItemAttachment,
  ItemAttachment$Nav,
  ItemAttachmentCreate,
  'id',
  string,
  ItemAttachment$Item
>
