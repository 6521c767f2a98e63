import { type Color, ColorSchema } from './color.js'
import { type Entity, type KeyedSet, type Schema, immutable, object, stringOrNull } from 'edmwright/runtime'

export interface Shade {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Shade'
  Color?: Color
  Note?: string | null
}

/** What is sent to make one: ShadeCreate has no computed members, keys that the service assigns, or streams. */
export interface ShadeCreate extends ShadeUpdate {
  Color?: Color
}

/** What may be changed afterwards: ShadeUpdate has no keys, computed or immutable members. */
export interface ShadeUpdate {
  '@odata.type'?: '#acme.model.Shade'
  Note?: string | null
}

export const ShadeSchema: Schema<Shade> = /*#__PURE__*/ object<Shade>('m=acme.model.Shade', () => ({
  Color: immutable(ColorSchema),
  Note: stringOrNull,
}))

/** One Shade. */
export type Shade$Item = Entity<Shade, object, ShadeUpdate, 'Color'>

/** A collection of Shade. */
export type Shade$Set = KeyedSet<Shade, object, ShadeCreate, 'Color', Color, Shade$Item>
