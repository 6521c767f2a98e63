import { type Schema, enumeration } from 'edmwright/runtime'

/**
 * The form of a text.
 * @see [resources/bodytype.md]
 */
export type BodyType = 'text' | 'html' | (string & {})

/** The form of a text. */
export const BodyType = {
  /** Plain text. */
  text: 'text',
  /** HTML. */
  html: 'html',
} as const

export const BodyTypeSchema: Schema<BodyType> = /*#__PURE__*/ enumeration<BodyType>(
  'microsoft.graph.bodyType',
  'text html',
)
