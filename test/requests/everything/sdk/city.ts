import type { Capital, CapitalCreate } from './capital.js'
import { type Schema, object, string, stringOrNull } from 'edmwright/runtime'

export interface City {
  readonly '@odata.type'?: '#acme.model.City' | '#acme.model.Capital'
  Name?: string
  Zip?: string | null
}

/** What is sent to make one: all that City has. */
export type CityCreate = City

/** City and what derives from it, to narrow by '@odata.type'. */
export type CityUnion = (City & { readonly '@odata.type'?: '#acme.model.City' }) | Capital

/** Whatever can be made where City is expected. */
export type CityCreateUnion = CityCreate | CapitalCreate

export const CitySchema: Schema<City> = /*#__PURE__*/ object<City>(
  'm=acme.model.City',
  () => ({
    Name: string,
    Zip: stringOrNull,
  }),
  undefined,
  { derived: 'Capital' },
)
