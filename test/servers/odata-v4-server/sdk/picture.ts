import { type Entity, type MediaSet, type Schema, immutable, int32, object, stringOrNull } from 'edmwright/runtime'

export interface Picture {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#zoo.Picture'
  Id?: number
  Title?: string | null
}

/** What is sent to make one: PictureCreate has no computed members, keys that the service assigns, or streams. */
export interface PictureCreate extends PictureUpdate {
  Id?: number
}

/** What may be changed afterwards: PictureUpdate has no keys, computed or immutable members. */
export interface PictureUpdate {
  '@odata.type'?: '#zoo.Picture'
  Title?: string | null
}

export const PictureSchema: Schema<Picture> = /*#__PURE__*/ object<Picture>('zoo.Picture', () => ({
  Id: immutable(int32),
  Title: stringOrNull,
}))

/** Where Picture leads. */
export interface Picture$Links {}

/** What can be expanded in Picture. */
export interface Picture$Nav {}

/** One Picture. */
export type Picture$Item = Picture$Links & Entity<Picture, Picture$Nav, PictureUpdate, 'Id'>

/** A collection of Picture. */
export type Picture$Set = MediaSet<Picture, Picture$Nav, PictureCreate, 'Id', number, Picture$Item>
