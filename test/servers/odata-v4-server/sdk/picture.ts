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

/** One Picture. */
export type Picture$Item = Entity<Picture, object, PictureUpdate, 'Id'>

/** A collection of Picture. */
export type Picture$Set = MediaSet<Picture, object, PictureCreate, 'Id', number, Picture$Item>
