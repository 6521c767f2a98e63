import { type Schema, flags } from 'edmwright/runtime'

/**
 * Days of the week that can be combined.
 * @see [resources/workdays.md]
 */
export type WorkDays = 'none' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | (string & {})

/** Days of the week that can be combined. */
export const WorkDays = {
  /** No day. */
  none: 'none',
  /** Monday. */
  monday: 'monday',
  /** Tuesday. */
  tuesday: 'tuesday',
  /** Wednesday. */
  wednesday: 'wednesday',
  /** Thursday. */
  thursday: 'thursday',
  /** Friday. */
  friday: 'friday',
} as const

export const WorkDaysSchema: Schema<WorkDays> = /*#__PURE__*/ flags<WorkDays>(
  'microsoft.graph.workDays',
  'none monday tuesday wednesday thursday friday',
  31,
)
