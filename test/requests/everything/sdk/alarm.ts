import { type Duration, type Entity, type KeyedSet, type Schema, duration, immutable, object } from 'edmwright/runtime'

export interface Alarm {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Alarm'
  After?: Duration
}

/** What is sent to make one: AlarmCreate has no computed members, keys that the service assigns, or streams. */
export interface AlarmCreate extends AlarmUpdate {
  After?: Duration
}

/** What may be changed afterwards: AlarmUpdate has no keys, computed or immutable members. */
export interface AlarmUpdate {
  '@odata.type'?: '#acme.model.Alarm'
}

export const AlarmSchema: Schema<Alarm> = /*#__PURE__*/ object<Alarm>('m=acme.model.Alarm', () => ({
  After: immutable(duration),
}))

/** One Alarm. */
export type Alarm$Item = Entity<Alarm, object, AlarmUpdate, 'After'>

/** A collection of Alarm. */
export type Alarm$Set = KeyedSet<Alarm, object, AlarmCreate, 'After', Duration, Alarm$Item>
