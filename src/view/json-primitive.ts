import type { Facets, PrimitiveName } from '../graph/types.js'
import type { Json } from './json-schema.js'

const DAY = '-?(?:0[0-9]{3}|[1-9][0-9]{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])'
const MINUTE = '(?:[01][0-9]|2[0-3]):[0-5][0-9]'
const FRACTION = '(?:\\.[0-9]{1,12})?'

/** JSON Schema of a primitive type (OData JSON Format 4.01 §7.1). Anything where it is a matter of its own: GeoJSON, streams, untyped. */
export function jsonPrimitive(name: PrimitiveName, facets: Facets): Json {
  const text = (pattern: string): Json => ({ type: 'string', pattern: `^${pattern}$` })
  const whole = (minimum: number, maximum: number): Json => ({ type: 'integer', minimum, maximum })
  switch (name) {
    case 'Edm.String':
      return { type: 'string', ...(facets.maxLength === undefined ? {} : { maxLength: facets.maxLength }) }
    case 'Edm.Boolean':
      return { type: 'boolean' }
    case 'Edm.Byte':
      return whole(0, 255)
    case 'Edm.SByte':
      return whole(-128, 127)
    case 'Edm.Int16':
      return whole(-32_768, 32_767)
    case 'Edm.Int32':
      return whole(-2_147_483_648, 2_147_483_647)
    case 'Edm.Int64':
      return { anyOf: [{ type: 'integer' }, text('[-+]?[0-9]{1,40}')] }
    case 'Edm.Single':
    case 'Edm.Double':
      return { anyOf: [{ type: 'number' }, { enum: ['INF', '-INF', 'NaN'] }] }
    case 'Edm.Decimal':
      return { anyOf: [{ type: 'number' }, text('(?:[-+]?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|-?INF|NaN)')] }
    case 'Edm.Guid':
      return text('[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}')
    case 'Edm.Date':
      return text(DAY)
    case 'Edm.DateTimeOffset':
      return text(`${DAY}[Tt]${MINUTE}(?::(?:[0-5][0-9]|60)${FRACTION})?(?:[Zz]|[-+]${MINUTE})`)
    case 'Edm.TimeOfDay':
      return text(`${MINUTE}(?::[0-5][0-9]${FRACTION})?`)
    case 'Edm.Duration':
      return text(
        '-?[Pp](?=[0-9]|[Tt][0-9])(?:[0-9]+[Dd])?(?:[Tt](?=[0-9])(?:[0-9]+[Hh])?(?:[0-9]+[Mm])?(?:[0-9]+(?:\\.[0-9]+)?[Ss])?)?',
      )
    case 'Edm.Binary':
      return text('(?:[A-Za-z0-9_-]*|[A-Za-z0-9+/]*)={0,2}')
    default:
      return {}
  }
}
