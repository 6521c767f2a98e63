import { type Entity, type MediaSet, type Schema, immutable, string } from 'edmwright/runtime'
import { object } from 'edmwright/runtime/v2'

export interface Photo {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#TradingModel.Photo'
  Name?: string
}

/** What is sent to make one: PhotoCreate has no computed members, keys that the service assigns, or streams. */
export interface PhotoCreate extends PhotoUpdate {
  Name?: string
}

/** What may be changed afterwards: PhotoUpdate has no keys, computed or immutable members. */
export interface PhotoUpdate {
  '@odata.type'?: '#TradingModel.Photo'
}

export const PhotoSchema: Schema<Photo> = /*#__PURE__*/ object<Photo>('Self=TradingModel.Photo', () => ({
  Name: immutable(string),
}))

/** One Photo. */
export type Photo$Item = Entity<Photo, object, PhotoUpdate, 'Name'>

/** A collection of Photo. */
export type Photo$Set = MediaSet<Photo, object, PhotoCreate, 'Name', string, Photo$Item>
