import { type Schema, maxLength, scalar, string } from 'edmwright/runtime'

/** A colour as `#rrggbb`. */
export type ColorCode = string

export const ColorCodeSchema: Schema<ColorCode> = /*#__PURE__*/ scalar<ColorCode>('microsoft.graph.colorCode', () =>
  maxLength(string, 7),
)
