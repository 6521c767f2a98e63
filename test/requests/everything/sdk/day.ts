import {
  type DateOnly,
  type Entity,
  type KeyedSet,
  type Schema,
  date,
  immutable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Day {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Day'
  On?: DateOnly
  Note?: string | null
}

/** What is sent to make one: DayCreate has no computed members, keys that the service assigns, or streams. */
export interface DayCreate extends DayUpdate {
  On?: DateOnly
}

/** What may be changed afterwards: DayUpdate has no keys, computed or immutable members. */
export interface DayUpdate {
  '@odata.type'?: '#acme.model.Day'
  Note?: string | null
}

export const DaySchema: Schema<Day> = /*#__PURE__*/ object<Day>('m=acme.model.Day', () => ({
  On: immutable(date),
  Note: stringOrNull,
}))

/** One Day. */
export type Day$Item = Entity<Day, object, DayUpdate, 'On'>

/** A collection of Day. */
export type Day$Set = KeyedSet<Day, object, DayCreate, 'On', DateOnly, Day$Item>
