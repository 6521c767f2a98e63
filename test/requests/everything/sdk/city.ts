import { type Schema, object, string, stringOrNull } from 'edmwright/runtime'

export interface City {
  readonly '@odata.type'?: '#acme.model.City'
  Name?: string
  Zip?: string | null
}

/** What is sent to make one: all that City has. */
export type CityCreate = City

export const CitySchema: Schema<City> = /*#__PURE__*/ object<City>('m=acme.model.City', () => ({
  Name: string,
  Zip: stringOrNull,
}))
