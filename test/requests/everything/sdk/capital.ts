import { type City, CitySchema } from './city.js'
import { type Schema, int32OrNull, object, stringOrNull } from 'edmwright/runtime'

export interface Capital extends City {
  readonly '@odata.type'?: '#acme.model.Capital'
  Seats?: number | null
  Manual?: string | null
}

/** What is sent to make one: CapitalCreate has no computed members, keys that the service assigns, or streams. */
export interface CapitalCreate extends Capital {
  '@odata.type': '#acme.model.Capital'
}

export const CapitalSchema: Schema<Capital> = /*#__PURE__*/ object<Capital, City>(
  'm=acme.model.Capital',
  () => ({
    Seats: int32OrNull,
    Manual: stringOrNull,
  }),
  () => CitySchema,
)
