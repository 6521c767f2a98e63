/** Libraries whose schemas can be written in place of ours; `templates` has a file of each, the pack. */
export const packs = ['zod-mini', 'valibot'] as const

/** One of them. */
export type Pack = (typeof packs)[number]

/** Where the pack stands in the output. */
export const packFile = 'schemas.ts'

/** Undefined for the styles that are ours. */
export function packOf(style: string): Pack | undefined {
  return packs.find((pack) => pack === style)
}

/** What validators import from the pack: it has all that our runtime has for them. */
export const packed: ReadonlySet<string> = new Set([
  ...[
    'Schema',
    'allowed',
    'anyObject',
    'anyObjects',
    'anyOf',
    'anyPrimitive',
    'binary',
    'boolean',
    'byte',
    'collection',
  ],
  ...['date', 'dateTime', 'dateTimeOffset', 'decimal', 'decimalOf', 'double', 'duration', 'enumeration', 'except'],
  ...['flags', 'geo', 'guid', 'immutable', 'int16', 'int32', 'int64', 'items', 'maxLength', 'maximum', 'minimum'],
  ...['multipleOf', 'nonInsertable', 'nullable', 'object', 'pattern', 'precision', 'readOnly', 'required', 'sbyte'],
  ...['scalar', 'single', 'stream', 'streamProperty', 'string', 'time', 'timeOfDay', 'undeclared', 'untyped'],
  ...['written'],
  ...['anyObjectOrNull', 'binaryOrNull', 'booleanOrNull', 'byteOrNull', 'dateOrNull', 'dateTimeOffsetOrNull'],
  ...['dateTimeOrNull', 'decimalOrNull', 'doubleOrNull', 'durationOrNull', 'guidOrNull', 'int16OrNull', 'int32OrNull'],
  ...['int64OrNull', 'sbyteOrNull', 'singleOrNull', 'stringOrNull', 'timeOfDayOrNull', 'timeOrNull'],
])
