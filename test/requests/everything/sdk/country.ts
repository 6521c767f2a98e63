import { type Entity, type KeyedSet, type Schema, immutable, object, string, stringOrNull } from 'edmwright/runtime'

export interface Country {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Country'
  Iso?: string
  Name?: string | null
}

/** What is sent to make one: CountryCreate has no computed members, keys that the service assigns, or streams. */
export interface CountryCreate extends CountryUpdate {
  Iso?: string
}

/** What may be changed afterwards: CountryUpdate has no keys, computed or immutable members. */
export interface CountryUpdate {
  '@odata.type'?: '#acme.model.Country'
  Name?: string | null
}

export const CountrySchema: Schema<Country> = /*#__PURE__*/ object<Country>('m=acme.model.Country', () => ({
  Iso: immutable(string),
  Name: stringOrNull,
}))

/** One Country. */
export type Country$Item = Entity<Country, object, CountryUpdate, 'Iso'>

/** A collection of Country. */
export type Country$Set = KeyedSet<Country, object, CountryCreate, 'Iso', string, Country$Item>
