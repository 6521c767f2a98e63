import { type Schema, enumeration } from 'edmwright/runtime'

export type Color = 'Red' | 'Green' | (string & {})

export const Color = {
  Red: 'Red',
  Green: 'Green',
} as const

export const ColorSchema: Schema<Color> = /*#__PURE__*/ enumeration<Color>('acme.model.Color', 'Red Green')
