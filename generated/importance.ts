import { type Schema, enumeration } from 'edmwright/runtime'

/**
 * How urgent something is.
 * @see [resources/importance.md]
 */
export type Importance = 'low' | 'normal' | 'high' | (string & {})

/** How urgent something is. */
export const Importance = {
  /** It can wait. */
  low: 'low',
  /** Nothing special. */
  normal: 'normal',
  /** It cannot wait. */
  high: 'high',
} as const

export const ImportanceSchema: Schema<Importance> = /*#__PURE__*/ enumeration<Importance>(
  'microsoft.graph.importance',
  'low normal high',
)
