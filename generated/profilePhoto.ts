import { type Entity, Entity$Table } from './entity.js'
import { type Entity as Entity_2, type MediaSet, type Schema, int32OrNull, object, readOnly } from 'edmwright/runtime'

/**
 * A picture of a person.
 * @see [resources/profilephoto.md]
 */
export interface ProfilePhoto extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.profilePhoto'
  /**
   * Pixels from top to bottom. Read-only.
   * @readonly
   */
  height?: number | null
  /**
   * Pixels from left to right. Read-only.
   * @readonly
   */
  width?: number | null
}

/** What may be changed afterwards: ProfilePhotoUpdate has no keys, computed or immutable members. */
export interface ProfilePhotoUpdate {
  '@odata.type'?: '#microsoft.graph.profilePhoto'
}

/** What is sent to make one: all that ProfilePhotoUpdate has. */
export type ProfilePhotoCreate = ProfilePhotoUpdate

export const ProfilePhotoSchema: Schema<ProfilePhoto> = /*#__PURE__*/ object<ProfilePhoto, Entity>(
  'graph=microsoft.graph.profilePhoto',
  () => ({
    height: readOnly(int32OrNull),
    width: readOnly(int32OrNull),
  }),
  () => Entity$Table,
)

/** One ProfilePhoto. */
export type ProfilePhoto$Item = Entity_2<ProfilePhoto, object, ProfilePhotoUpdate, 'id'>

/** A collection of ProfilePhoto. */
export type ProfilePhoto$Set = MediaSet<ProfilePhoto, object, ProfilePhotoCreate, 'id', string, ProfilePhoto$Item>
