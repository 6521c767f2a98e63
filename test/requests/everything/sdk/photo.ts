import {
  type Entity,
  type Int64,
  type MediaSet,
  type Schema,
  immutable,
  int64,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Photo {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Photo'
  Id?: Int64
  Title?: string | null
}

/** What is sent to make one: PhotoCreate has no computed members, keys that the service assigns, or streams. */
export interface PhotoCreate extends PhotoUpdate {
  Id?: Int64
}

/** What may be changed afterwards: PhotoUpdate has no keys, computed or immutable members. */
export interface PhotoUpdate {
  '@odata.type'?: '#acme.model.Photo'
  Title?: string | null
}

export const PhotoSchema: Schema<Photo> = /*#__PURE__*/ object<Photo>('m=acme.model.Photo', () => ({
  Id: immutable(int64),
  Title: stringOrNull,
}))

/** One Photo. */
export type Photo$Item = Entity<Photo, object, PhotoUpdate, 'Id'>

/** A collection of Photo. */
export type Photo$Set = MediaSet<Photo, object, PhotoCreate, 'Id', Int64 | bigint | string, Photo$Item>
